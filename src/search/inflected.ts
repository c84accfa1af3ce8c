import type { SearchIndex } from './search-index.ts';

/** How many letters two forms of one word may differ by at their ends: “порому” and “поромів”, “negociação” and “negociações”. */
const LONGEST_ENDING = 3;
/** How many letters of a word may be its ending: with fewer left, other words would begin so. */
const CUT = 2;
const SHORTEST_STEM = 4;

/** Other forms of a word that the index does not know: words that begin as it does, but for its ending. */
export async function inflected(index: SearchIndex, term: string): Promise<string[]> {
  const stem = term.slice(0, -CUT);
  if (stem.length < SHORTEST_STEM) return [];
  const begun = (await index.completions(stem)) ?? [];
  return begun.filter((other) => other.length <= stem.length + LONGEST_ENDING);
}
