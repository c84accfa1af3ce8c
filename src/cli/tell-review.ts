import path from 'node:path';
import type { SiteArticle, SiteContent } from '../load/read-site.ts';
import type { Quote } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import type { Review } from '../schema/review.ts';
import { shownPath } from './message-line.ts';

export const counted = (number: number, thing: string): string =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** An article’s file, as it is named in messages. */
export const fileOf = (root: string, { path: file }: Pick<SiteArticle, 'path'>): string =>
  shownPath(path.resolve(root, file));

/** How many quotes there are, as `check` counts them, and what else stands in quotation marks and is looked at. */
export function countedQuotes(quotes: readonly Quote[]): string {
  const others = quotes.filter((quote) => !isAsserted(quote)).length;
  const asserted = counted(quotes.length - others, 'quote');
  return others === 0 ? asserted : `${asserted} and ${others} in quotation marks that nobody says`;
}

/** Whose review another takes the place of, as the end of a sentence. */
export const replaced = ({ lastReview }: Pick<SiteArticle, 'lastReview'>, { by }: Review): string =>
  lastReview && lastReview.by !== by ? `, in place of ${lastReview.by} on ${lastReview.date}` : '';

/** What of an article is not reviewed. */
export const whatIsLeft = (
  { lastReview }: Pick<SiteArticle, 'lastReview'>,
  quotes: readonly Quote[],
): string =>
  lastReview
    ? `reviewed by ${lastReview.by} on ${lastReview.date}, but ${lastReview.outdated.length} new or other since, of ${countedQuotes(quotes)}`
    : `not reviewed, ${countedQuotes(quotes)}`;

export const nothingLeft = ({ articles }: Pick<SiteContent, 'articles'>): string =>
  `Nothing is left to review in ${counted(articles.length, 'article')}.`;
