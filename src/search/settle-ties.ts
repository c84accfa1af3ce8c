import { addNear, type Candidate, vouchedSides } from './gather.ts';
import { pairTerm } from './occurrences.ts';
import type { ResolvedWord } from './resolve-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Tells candidates apart by the frequent words of a query that stand side by side in it, and so may do in them: those
 * are not looked up one by one, but as pairs they are rare enough. Counts the sides of the candidates anew.
 *
 * @returns whether anything was learnt
 */
export async function settleTies(
  index: SearchIndex,
  candidates: readonly Candidate[],
  words: readonly ResolvedWord[],
): Promise<boolean> {
  const pairs = words.flatMap((word, i) => {
    const next = words[i + 1];
    if (next === undefined || !isUnlisted(index, word) || !isUnlisted(index, next)) return [];
    return [{ i, pair: pairTerm(word.term, next.term) }];
  });
  if (!index.pairs || pairs.length === 0) return false;
  const found = await index.postings(pairs.map(({ pair }) => pair));
  const byNumber = new Map(candidates.map((candidate) => [candidate.number, candidate]));
  for (const { i, pair } of pairs) {
    const { numbers = [], near = [] } = found.get(pair) ?? {};
    for (let at = 0; at < numbers.length; at += 1) {
      const candidate = byNumber.get(numbers[at] as number);
      if (candidate !== undefined) addNear(candidate, i, near[at] as number);
    }
  }
  for (const candidate of candidates) candidate.sides = vouchedSides(candidate, words);
  return found.size > 0;
}

function isUnlisted(index: SearchIndex, { term, places }: ResolvedWord): boolean {
  return places === null && index.isFrequent(term);
}
