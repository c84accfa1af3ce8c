import type { Span } from '../passage.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';

/** Words that may say who spoke. */
export interface NounPhrase extends Span {
  kind: 'name' | 'nominal' | 'pronoun';
  /** Places of its first and last word among the words of its block. */
  first: number;
  last: number;
  /** The name within it: “Anna Berg” in “the mayor Anna Berg”; null where there is none. */
  name: Span | null;
}

/** Longer ones are lists. */
const LONGEST = 14;

/** The noun phrases of a block outside of its quotations, in order. */
export function nounPhrases(
  words: readonly Word[],
  language: LanguageWords,
  isName: (word: string) => boolean,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at, language, isName);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return joinAppositions(phrases, words);
}

/** “The mayor, Anna Berg, said”, “Anna Berg, the mayor, said”: one person in two phrases. */
function joinAppositions(phrases: readonly NounPhrase[], words: readonly Word[]): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && isApposition(before, phrase, words)) {
      joined[joined.length - 1] = {
        ...before,
        last: phrase.last,
        end: phrase.end,
        name: before.name ?? phrase.name,
      };
    } else joined.push(phrase);
  }
  return joined;
}

function isApposition(one: NounPhrase, other: NounPhrase, words: readonly Word[]): boolean {
  const isPair =
    (one.kind === 'nominal' && one.name === null && other.kind === 'name') ||
    (one.kind === 'name' && other.kind === 'nominal' && other.name === null);
  const closes = words[other.last + 1];
  return (
    isPair &&
    one.last + 2 === other.first &&
    words[one.last + 1]?.text === ',' &&
    (closes === undefined || closes.quote !== null || /^[,.;:]$/.test(closes.text))
  );
}

function phraseAt(
  words: readonly Word[],
  first: number,
  language: LanguageWords,
  isName: (word: string) => boolean,
): NounPhrase | null {
  const word = words[first];
  if (!word || word.quote !== null || !/\p{L}/u.test(word.text)) return null;
  const hasArticle = language.determiners.has(word.lower);
  const beginsPhrase = hasArticle && goesOn(words[first + 1], language);
  if (!beginsPhrase) {
    if (language.pronouns.has(word.lower)) return phrase('pronoun', words, first, first, null);
    const last = nameEnd(words, first, language, isName);
    if (last === null) return null;
    return phrase('name', words, first, last, span(words, first, last));
  }
  let last = first;
  let name: Span | null = null;
  for (let at = first + 1; at < words.length && at - first < LONGEST; ) {
    const next = words[at];
    if (!next || next.quote !== null) break;
    const end = nameEnd(words, at, language, isName);
    if (end !== null) {
      if (!language.capitalNouns || end > at) name = span(words, at, end);
      last = end;
    } else if (isPlainNoun(next, language)) last = at;
    else if (last > first && language.joints.has(next.lower) && reaches(words, at, language)) last = at;
    else if (
      last > first &&
      language.determiners.has(next.lower) &&
      language.joints.has(words[at - 1]?.lower ?? '')
    )
      last = at;
    else break;
    at = last + 1;
  }
  while (
    last > first &&
    (language.joints.has(words[last]?.lower ?? '') || language.determiners.has(words[last]?.lower ?? ''))
  )
    last--;
  return last > first ? phrase('nominal', words, first, last, name) : null;
}

function goesOn(next: Word | undefined, language: LanguageWords): boolean {
  return (
    next !== undefined &&
    next.quote === null &&
    /^\p{L}/u.test(next.text) &&
    !isVerb(next, language) &&
    (!language.others.has(next.lower) || /^\p{Lu}/u.test(next.text))
  );
}

/** Whether a joint leads to another noun: “of the town”. */
function reaches(words: readonly Word[], joint: number, language: LanguageWords): boolean {
  const next = words[joint + 1];
  if (!next || next.quote !== null || !/^\p{L}/u.test(next.text)) return false;
  if (language.determiners.has(next.lower) || language.joints.has(next.lower))
    return goesOn(words[joint + 2], language);
  return language.capitalNouns
    ? /^\p{Lu}/u.test(next.text)
    : isPlainNoun(next, language) || /^\p{Lu}/u.test(next.text);
}

function isVerb({ lower }: Word, { speech, opinion }: LanguageWords): boolean {
  return speech.has(lower) || opinion.has(lower);
}

/** A word that may be a noun, or an adjective beside one. */
function isPlainNoun(word: Word, language: LanguageWords): boolean {
  return (
    /^[\p{L}-]+$/u.test(word.text) &&
    !isVerb(word, language) &&
    !language.others.has(word.lower) &&
    !language.prepositions.has(word.lower) &&
    !language.determiners.has(word.lower) &&
    !language.pronouns.has(word.lower)
  );
}

/** The last word of a name that begins at a place; null where none does. */
function nameEnd(
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
    if (!(word.opens && isInitialBefore(words, first))) return null;
  }
  if (isFunctionWord(word, language) && !word.opens && language.determiners.has(word.lower)) return null;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < LONGEST; at++) {
    const next = words[at];
    if (!next || next.quote !== null) break;
    if (isCapitalName(next, language)) last = at;
    else if (next.text === '.' && isInitialBefore(words, at - 1)) continue;
    else if (language.particles.has(next.lower) && isParticleOfName(words, at, language)) continue;
    else break;
  }
  return last;
}

const isCapital = ({ text, quote }: Word) => quote === null && /^\p{Lu}/u.test(text);

function isCapitalName(word: Word | undefined, language: LanguageWords): boolean {
  return word !== undefined && isCapital(word) && !(isFunctionWord(word, language) && word.opens);
}

function isFunctionWord({ lower }: Word, language: LanguageWords): boolean {
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
  return (
    isCapitalName(next, language) ||
    (language.particles.has(next.lower) && isCapitalName(words[at + 2], language))
  );
}

const span = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

const phrase = (
  kind: NounPhrase['kind'],
  words: readonly Word[],
  first: number,
  last: number,
  name: Span | null,
): NounPhrase => ({
  kind,
  first,
  last,
  name,
  ...span(words, first, last),
});
