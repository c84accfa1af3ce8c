import { sexOfName } from '../names/gender.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';

/** Longer ones are lists. */
const LONGEST = 14;

/** The last word of a name that begins at a place; null where none does. */
export function nameEnd(
  words: readonly Word[],
  first: number,
  language: LanguageWords,
  isName: (word: string) => boolean,
): number | null {
  const word = words[first];
  if (!word || !isCapital(word)) return null;
  // The first word of a sentence has its capital from its place.
  if (
    word.opens &&
    (isFunctionWord(word, language) || (!isCapitalName(words[first + 1], language) && !isName(word.text)))
  ) {
    if (!isInitialBefore(words, first) && !leadsToName(words, first, language, isName)) return null;
  }
  if (isFunctionWord(word, language) && !word.opens && language.determiners.has(word.lower)) return null;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < LONGEST; at++) {
    const next = words[at];
    if (!next || next.quote !== null) break;
    if (language.inflection === 'cases' && startsAnother(words, first, at, language)) break;
    if (isCapitalName(next, language)) last = at;
    else if (next.text === '.' && isInitialBefore(words, at - 1)) continue;
    else if (language.particles.has(next.lower) && isParticleOfName(words, at, language)) continue;
    else break;
  }
  return last;
}

/** “After the talk with Bohdan Salyvon Inna Farenko said”: a given name behind a whole name that a preposition stands before. */
function startsAnother(words: readonly Word[], first: number, at: number, language: LanguageWords): boolean {
  return (
    at - first >= 2 &&
    language.prepositions.has(words[first - 1]?.lower ?? '') &&
    isGivenName(words[at]) &&
    isCapitalName(words[at + 1], language)
  );
}

const isGivenName = (word: Word | undefined) => word !== undefined && sexOfName(word.text) !== null;

/**
 * Where a name begins among words with capitals: behind an office or what it is the office of, “Ministerin Ina Falk”, “mayor [of]
 * Jasnohorod Inna Farenko”.
 *
 * @param first the first of the words
 * @param last the last of them
 */
export function nameStart(words: readonly Word[], first: number, last: number): number {
  const given = words.findIndex((word, at) => at >= first && at < last && isGivenName(word));
  return given === -1 ? first : given;
}

/** “Botelho da Costa”, and “Von der Leyen”, of whom the text tells elsewhere. */
function leadsToName(
  words: readonly Word[],
  first: number,
  language: LanguageWords,
  isName: (word: string) => boolean,
): boolean {
  const word = words[first] as Word;
  let at = first + 1;
  while (language.particles.has(words[at]?.lower ?? '')) at++;
  const end = words[at];
  if (at === first + 1 || !end || !isCapital(end)) return false;
  return !isFunctionWord(word, language) || (language.particles.has(word.lower) && isName(end.text));
}

export const isCapital = ({ text, quote }: Word) => quote === null && /^\p{Lu}/u.test(text);

function isCapitalName(word: Word | undefined, language: LanguageWords): boolean {
  return word !== undefined && isCapital(word) && !(isFunctionWord(word, language) && word.opens);
}

export function isFunctionWord({ lower }: Word, language: LanguageWords): boolean {
  return (
    language.others.has(lower) ||
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.pronouns.has(lower) ||
    language.according.has(lower)
  );
}

/** “A. Holt”, “M. Dumez”. */
const isInitialBefore = (words: readonly Word[], at: number) =>
  /^(?:\p{Lu}\p{L}{0,3})$/u.test(words[at]?.text ?? '') &&
  words[at + 1]?.text === '.' &&
  /^\p{Lu}/u.test(words[at + 2]?.text ?? '');

function isParticleOfName(words: readonly Word[], at: number, language: LanguageWords): boolean {
  const next = words[at + 1];
  if (!next) return false;
  // “Ole van der Berg”, but not “sagte Ole Berg der Zeitung”.
  const isArticle = language.determiners.has(words[at]?.lower ?? '');
  if (isArticle && !language.particles.has(words[at - 1]?.lower ?? '')) return false;
  return (
    isCapitalName(next, language) ||
    (language.particles.has(next.lower) && isCapitalName(words[at + 2], language))
  );
}
