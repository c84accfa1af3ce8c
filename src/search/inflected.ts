import type { SearchIndex } from './search-index.ts';

/** How many letters of a word may be its ending, and how large a part of it. */
const LONGEST_ENDING = 3;
const LARGEST_ENDING = 0.4;
/** How many letters the endings of two forms may have together: “corações” and “coração”, “Krämerowskiego” and “Krämerowski”. */
const BOTH_ENDINGS = 5;
/** With fewer letters left, other words would begin so. */
const SHORTEST_STEM = 4;

/** Other forms of a word: those words of the index that differ from it in their endings only. */
export async function inflected(index: SearchIndex, term: string): Promise<string[]> {
  const ending = Math.min(LONGEST_ENDING, Math.floor(term.length * LARGEST_ENDING));
  const stem = term.slice(0, term.length - ending);
  if (stem.length < SHORTEST_STEM) return [];
  const begun = (await index.completions(stem)) ?? [];
  return [stem, ...begun.filter((other) => endings(term, other) <= BOTH_ENDINGS)];
}

/** How many letters two words have behind those with which both begin. */
function endings(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return a.length + b.length - 2 * shared;
}
