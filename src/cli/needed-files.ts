import { type Verdict, verdictOn } from '../article/write-review.ts';
import { isUnnamed } from '../schema/unnamed.ts';
import type { Unfiled } from './make-speaker.ts';
import type { ReviewedQuote } from './quotes-to-review.ts';

/**
 * Whom the comments that a review is to write would name, though they have no file. A comment names whose each quote of its paragraph
 * is, so also those whom the program has found.
 *
 * @param known the ids that have a file
 */
export function neededFiles(
  quotes: readonly ReviewedQuote[],
  verdicts: ReadonlyMap<string, Verdict>,
  known: ReadonlySet<string>,
): Unfiled[] {
  const verdict = ({ quote }: ReviewedQuote) => verdicts.get(quote.id) ?? verdictOn(quote);
  const written = new Set(
    quotes.filter((each) => verdict(each) !== verdictOn(each.quote)).map(({ paragraph }) => paragraph),
  );
  const needed = quotes
    .filter(({ paragraph }) => written.has(paragraph))
    .map(verdict)
    .filter((id) => !isUnnamed(id) && !known.has(id));
  const nameOf = (id: string) => quotes.find(({ quote }) => quote.speaker?.id === id)?.quote.speaker?.name;
  return [...new Set(needed)].map((id) => ({ id, name: nameOf(id) ?? id }));
}
