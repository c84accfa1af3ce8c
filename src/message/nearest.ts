import { closest, distance } from 'fastest-levenshtein';

/** The share of letters that may differ between a misspelling and what was meant. */
const MOST_DIFFERENT = 0.5;

/**
 * The candidate most like a word, by edit distance, or null when none is near enough to be what was meant.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(word.toLowerCase(), [...candidates]);
  const apart = distance(word.toLowerCase(), best.toLowerCase());
  return apart <= Math.max(word.length, best.length) * MOST_DIFFERENT ? best : null;
}

/** The end of a sentence that suggests the candidate: ` Did you mean “…”?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates);
  return found === null ? '' : ` Did you mean “${found}”?`;
}
