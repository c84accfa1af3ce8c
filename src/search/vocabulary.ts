import { edits } from './edits.ts';
import { searchOptions } from './options.ts';

/**
 * How many slips are forgiven in a word. One letter may be missing from the shortest that is meant.
 *
 * @param isLoose whether two will do in shorter words, and one in the shortest
 */
export function forgiven(word: string, isLoose = false): number {
  const { typoLetters, twoTyposLetters } = searchOptions;
  if (word.length < typoLetters - 1 - Number(isLoose)) return 0;
  return word.length < (isLoose ? typoLetters : twoTyposLetters) ? 1 : 2;
}

/**
 * The words that a misspelt one may stand for: fewest slips first, then those with the same first letter (it is
 * seldom the wrong one), then the more frequent.
 *
 * @param weight In how many records a word is.
 * @param isLoose As for {@link forgiven}.
 */
export function nearestWords(
  word: string,
  words: Iterable<string>,
  weight: (word: string) => number,
  isLoose = false,
): string[] {
  const letters = lettersOf(word);
  for (let slips = 1; slips <= forgiven(word, isLoose); slips += 1) {
    const found: string[] = [];
    for (const candidate of words) {
      if (candidate.length < searchOptions.typoLetters - Number(isLoose)) continue;
      if (Math.abs(candidate.length - word.length) > slips) continue;
      // Each slip changes two letters of the set at most.
      if (countBits(lettersOf(candidate) ^ letters) > 2 * slips) continue;
      if (candidate !== word && edits(word, candidate, slips) === slips) found.push(candidate);
    }
    if (found.length > 0) return likeliest(word, found, weight);
  }
  return [];
}

function likeliest(word: string, found: string[], weight: (word: string) => number): string[] {
  const first = (other: string) => (other[0] === word[0] ? 0 : 1);
  return found
    .sort((a, b) => first(a) - first(b) || weight(b) - weight(a))
    .slice(0, searchOptions.neighbours);
}

/** The letters of a word as a set of bits; some share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
