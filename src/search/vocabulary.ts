import { edits } from './edits.ts';
import { searchOptions } from './options.ts';

/** The first place in a sorted list that is not before the word. */
export function placeOf(word: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a sorted list that begin so, up to a number. */
export function beginningWith(beginning: string, sorted: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (let i = placeOf(beginning, sorted); i < sorted.length && found.length < most; i += 1) {
    const word = sorted[i] as string;
    if (!word.startsWith(beginning)) break;
    if (word !== beginning) found.push(word);
  }
  return found;
}

/** How many slips are forgiven in a word: none in a short one, which has too many neighbours. */
export function forgiven(word: string): number {
  if (word.length < searchOptions.typoLetters) return 0;
  return word.length < searchOptions.twoTyposLetters ? 1 : 2;
}

/**
 * The words that a misspelt one may stand for: fewest slips first, then those with the same first letter (it is
 * seldom the wrong one), then the more frequent.
 *
 * @param weight In how many records a word is.
 */
export function nearestWords(
  word: string,
  words: Iterable<string>,
  weight: (word: string) => number,
): string[] {
  const most = forgiven(word);
  if (most === 0) return [];
  const found: { word: string; slips: number }[] = [];
  for (const candidate of words) {
    if (candidate.length < 3 || candidate === word) continue;
    const slips = edits(word, candidate, most);
    if (slips <= most) found.push({ word: candidate, slips });
  }
  const least = Math.min(...found.map(({ slips }) => slips));
  const first = (other: string) => (other[0] === word[0] ? 0 : 1);
  return found
    .filter(({ slips }) => slips === least)
    .sort((a, b) => first(a.word) - first(b.word) || weight(b.word) - weight(a.word))
    .slice(0, searchOptions.neighbours)
    .map((neighbour) => neighbour.word);
}
