import type { Found } from './found.ts';
import type { Candidate } from './gather.ts';
import type { WordSought } from './parse-query.ts';
import { type ResolvedWord, ways } from './resolve-words.ts';

/** Words of the shortest query that counts as a remembered phrase: fewer stand side by side by chance. */
const LEAST = 3;
/** A longer query was pasted: a slip in it leaves no record with all its words. */
const MOST = 8;

/**
 * Whether a slip may have made one known word of another: enough words, none in quotation marks, all of them
 * somewhere, but nowhere side by side.
 */
export function mayHoldSlip(sought: readonly WordSought[], { words, candidates }: Found): boolean {
  const isPhrase = (candidate: Candidate) => candidate.sides >= sidesOfPhrase(words);
  return (
    sought.length >= LEAST &&
    sought.length <= MOST &&
    sought.every(({ phrase }) => phrase === null) &&
    !candidates.some(isPhrase)
  );
}

/**
 * Adds the records in which, but for a slip, the words stand side by side. Of what the words may be misspellings of,
 * only that counts which one of these records holds.
 */
export function withNearPhrases(found: Found, looser: Found): Found {
  const known = new Set(found.candidates.map(({ number }) => number));
  const whole = sidesOfPhrase(looser.words);
  const phrases = looser.candidates.filter(({ number, sides }) => sides >= whole && !known.has(number));
  if (!looser.complete || phrases.length === 0) return found;
  const numbers = new Set(phrases.map(({ number }) => number));
  return {
    words: looser.words.map((word) => onlyWithin(numbers, word)),
    candidates: [...found.candidates, ...phrases],
    complete: true,
  };
}

/** On how many sides a phrase of these words is vouched for, as far as they are looked up. */
export function sidesOfPhrase(words: readonly ResolvedWord[]): number {
  return words.reduce(
    (sum, { places }, i) => (places === null ? sum : sum + Number(i > 0) + Number(i + 1 < words.length)),
    0,
  );
}

function onlyWithin(numbers: ReadonlySet<number>, word: ResolvedWord): ResolvedWord {
  if (word.places === null) return word;
  const places = word.places.filter(
    ({ way, text }) => way !== ways.misspelt || text?.numbers.some((number) => numbers.has(number)) === true,
  );
  const misspelt = new Set(places.map(({ answer }) => answer));
  const answers = [...word.answers].filter(([answer, way]) => way !== ways.misspelt || misspelt.has(answer));
  return { ...word, places, answers: new Map(answers) };
}
