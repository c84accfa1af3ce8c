import type { Wording } from '../locales/wording.ts';
import type { Article, Quote } from '../schema/article.ts';

/** Tells who has checked who said a quote, and where it has changed since, that it isn’t checked; null where nobody has reviewed its article. */
export function whoChecked(
  { id }: Pick<Quote, 'id'>,
  { reviewed, outdatedReview }: Pick<Article, 'reviewed' | 'outdatedReview'>,
  { say, day }: Pick<Wording, 'say' | 'day'>,
): string | null {
  const review = reviewed ?? outdatedReview;
  if (!review) return null;
  if (!reviewed && outdatedReview?.quotes.includes(id)) return say('checkedNotSince');
  return say('checkedWho', { name: review.by, day: day(review.date) });
}
