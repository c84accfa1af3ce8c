import { numbersOf, saidBy } from './find-candidates.ts';
import type { Found } from './found.ts';
import { besideEachOther, type Candidate } from './gather.ts';
import type { Query } from './parse-query.ts';
import type { ResolvedWord } from './resolve-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Leaves out excluded words, phrases that can't be, whatever somebody else said, and paragraphs of which a quote answers
 * just as well.
 */
export async function narrow(
  index: SearchIndex,
  query: Query,
  { words, candidates }: Found,
): Promise<Candidate[]> {
  const single = query.excluded.flatMap((terms) => (terms.length === 1 ? terms : []));
  const [without, by] = await Promise.all([
    single.length > 0 ? numbersOf(index, single) : null,
    query.saidBy.length > 0 ? saidBy(index, query.saidBy) : null,
  ]);
  const together = words.flatMap(({ phrase }, i) =>
    phrase !== null && words[i - 1]?.phrase === phrase ? [i] : [],
  );
  const left = candidates.filter(
    (candidate) =>
      without?.has(candidate.number) !== true &&
      by?.has(candidate.number) !== false &&
      together.every((i) => besideEachOther(candidate, words, i)),
  );
  return withoutCovered(left, words, index.titles);
}

/** Drops each paragraph of which a quote answers just as well. Its nearest candidate before a quote is its own. */
function withoutCovered(
  candidates: readonly Candidate[],
  words: readonly ResolvedWord[],
  titles: number,
): Candidate[] {
  if (words.some(({ places }) => places === null)) return [...candidates];
  const covered = new Set<Candidate>();
  let paragraph: Candidate | undefined;
  for (const candidate of [...candidates].sort((a, b) => a.number - b.number)) {
    if (candidate.number < titles) continue;
    if (candidate.number % 2 === 0) paragraph = candidate;
    else if (paragraph !== undefined && covers(candidate, paragraph, words)) covered.add(paragraph);
  }
  return candidates.filter((candidate) => !covered.has(candidate));
}

/**
 * Whether a quote answers as well as its paragraph. The words of a phrase must stand in it: that they are in its speaker's
 * name says nothing of how they stand in a text.
 */
function covers(quote: Candidate, paragraph: Candidate, words: readonly ResolvedWord[]): boolean {
  return (
    paragraph.held === quote.held &&
    quote.sides >= paragraph.sides &&
    words.every(({ phrase }, i) => phrase === null || (quote.named & (1 << i)) === 0)
  );
}
