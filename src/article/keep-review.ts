import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { revision } from '../permalinks/revision.ts';
import type { Quote } from '../schema/article.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Review, WrittenReview } from '../schema/review.ts';
import { excerpt } from '../text/excerpt.ts';

/** How many quotes a message names. */
const MOST_SHOWN = 5;

/** What a review says of an article now. */
export interface KeptReview {
  /** Who has reviewed it as it stands; null where nobody has. */
  review: Review | null;
  /** What the ledger is to keep. */
  reviewed: Ledger['reviewed'];
  /** The quotes that are new, or other than they were at the review. */
  outdated: Quote[];
  /** What the review has seen; see `printOf`. */
  prints: ReadonlySet<string>;
}

/**
 * Holds the quotes of an article against its review: against those that the front matter lists with it, or, where it lists none,
 * against those that stood there when the review was first published. Each that is other or new is outdated, until there is another review.
 *
 * @param written as the front matter has it
 * @param before as the ledger has it
 */
export function keepReview(
  written: WrittenReview | undefined,
  before: Ledger['reviewed'],
  quotes: readonly Quote[],
): KeptReview {
  if (!written) return { review: null, reviewed: undefined, outdated: [], prints: new Set() };
  const { quotes: listed, ...review } = written;
  const first = before && before.by === review.by && before.date === review.date ? before : null;
  const prints = listed === undefined ? null : new Set(listed.split(' '));
  const isAsThen = (quote: Quote) =>
    prints ? prints.has(printOf(quote)) : !first || first.quotes[quote.id] === printOf(quote);
  const { then = [], since: outdated = [] } = Object.groupBy(reviewable(quotes), (quote) =>
    isAsThen(quote) ? 'then' : 'since',
  );
  const seen = Object.fromEntries(then.map((quote) => [quote.id, printOf(quote)]));
  return {
    review: outdated.length === 0 ? review : null,
    reviewed: prints || !first ? { ...review, quotes: seen } : first,
    outdated,
    prints: prints ?? new Set(Object.values(first?.quotes ?? {})),
  };
}

/** The quotes that a review goes through: those in quotation marks. */
export const reviewable = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter(({ kind }) => kind !== 'indirect');

/** Names the words of a quote and who said them. */
export function printOf({ text, speaker }: { text: string; speaker: { id: string } | null }): string {
  return revision(`${speaker?.id ?? ''}\n${text}`);
}

/**
 * Reports at the first of them which quotes want another look.
 *
 * @param sourceOffset where a code unit of the article’s text stands in the file
 */
export function reportOutdated(
  quotes: readonly Quote[],
  { date }: Review,
  file: VFile,
  sourceOffset: (at: number) => number,
): void {
  const places = quotes.map(({ start }) => pointAt(file, sourceOffset(start)));
  const words = quotes
    .slice(0, MOST_SHOWN)
    .map(({ text }, i) => `${excerpt(text)} (line ${places[i]?.line})`);
  const more = quotes.length > MOST_SHOWN ? `, and ${quotes.length - MOST_SHOWN} more` : '';
  const [many, them] = quotes.length === 1 ? ['1 quote is', 'it'] : [`${quotes.length} quotes are`, 'them'];
  const reason = `Since the review of ${date}, ${many} new or other than then: ${words.join(', ')}${more}. Look at ${them} again: npm run readout -- review ${file.path}`;
  report(file, 'review-outdated', reason, { place: places[0], fatal: false });
}
