import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { revision } from '../permalinks/revision.ts';
import type { Quote } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Review } from '../schema/review.ts';
import { excerpt } from '../text/excerpt.ts';

/** How many quotes a message names. */
const MOST_SHOWN = 3;

/** What is to be kept of a review, and which quotes are other than they were at it. */
export interface KeptReview {
  reviewed: Ledger['reviewed'];
  outdated: Quote[];
}

/**
 * Holds the quotes of an article against its review. The first time that a review is seen, the quotes are kept as they are;
 * from then on, each that is other or new is outdated, until there is another review.
 *
 * @param review as the front matter has it
 * @param before as the ledger has it
 */
export function keepReview(
  review: Review | undefined,
  before: Ledger['reviewed'],
  quotes: readonly Quote[],
): KeptReview {
  if (!review) return { reviewed: undefined, outdated: [] };
  const direct = quotes.filter(({ kind }) => kind !== 'indirect');
  if (before && before.by === review.by && before.date === review.date) {
    return {
      reviewed: before,
      outdated: direct.filter((quote) => before.quotes[quote.id] !== printOf(quote)),
    };
  }
  const prints = Object.fromEntries(direct.map((quote) => [quote.id, printOf(quote)]));
  return { reviewed: { ...review, quotes: prints }, outdated: [] };
}

/** Names the words of a quote and who said them. */
export function printOf({ text, speaker }: Pick<Quote, 'text' | 'speaker'>): string {
  return revision(`${speaker?.id ?? ''}\n${text}`);
}

/** Reports at the review which quotes want another look. */
export function reportOutdated(quotes: readonly Quote[], { date }: Review, file: VFile): void {
  const place = pointAt(file, String(file).indexOf('\nreviewed:') + 1);
  const words = quotes.slice(0, MOST_SHOWN).map(({ text }) => excerpt(text));
  const more = quotes.length > MOST_SHOWN ? `, and ${quotes.length - MOST_SHOWN} more` : '';
  const many = quotes.length === 1 ? '1 quote is' : `${quotes.length} quotes are`;
  const reason = `Since the review of ${date}, ${many} new or other than then: ${words.join(', ')}${more}. Look at them again: npm run readout -- review ${file.path}`;
  report(file, 'review-outdated', reason, { place, fatal: false });
}
