import type { Span } from '../passage.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import { isCapital, isFunctionWord, nameEnd, nameStart } from './name-end.ts';

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
  return joinAppositions(phrases, words, language);
}

/** “The mayor, Anna Berg, said”, “Anna Berg, the mayor, said”: one person in two phrases. */
function joinAppositions(
  phrases: readonly NounPhrase[],
  words: readonly Word[],
  language: LanguageWords,
): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before && isApposition(before, phrase, words, language)) {
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

function isApposition(
  one: NounPhrase,
  other: NounPhrase,
  words: readonly Word[],
  language: LanguageWords,
): boolean {
  const isPair =
    (one.kind === 'nominal' && one.name === null && other.kind === 'name') ||
    (one.kind === 'name' && other.kind === 'nominal' && other.name === null);
  const closes = words[other.last + 1];
  // “A note for the head of the firm, Alain Berg, says”: the note isn't he.
  const isDocument = language.media.has(words[one.first + 1]?.lower ?? '');
  return (
    isPair &&
    !isDocument &&
    !language.prepositions.has(words[one.first - 1]?.lower ?? '') &&
    one.last + 2 === other.first &&
    words[one.last + 1]?.text === ',' &&
    (closes === undefined ||
      closes.quote !== null ||
      /^[,.;:]$/.test(closes.text) ||
      (other.kind === 'name' && isVerb(closes, language)))
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
  // “Nach Angaben der Polizei”: what begins the phrase isn’t who speaks.
  const isDetermined = language.determiners.has(word.lower);
  if (
    language.tellings.has(word.lower) ||
    (isDetermined && language.tellings.has(words[first + 1]?.lower ?? ''))
  )
    return null;
  if (isDetermined && language.pluralRelatives.has(words[first + 1]?.lower ?? '')) return null;
  if (isTime(words, first, language)) return null;
  const hasArticle = language.determiners.has(word.lower);
  const beginsPhrase =
    isBareSubject(words, first, language) ||
    (hasArticle &&
      (goesOn(words[first + 1], language, !mayBePronoun(words, first, language)) ||
        (language.joints.has(words[first + 1]?.lower ?? '') && reaches(words, first + 1, language))));
  if (!beginsPhrase) {
    if (language.pronouns.has(word.lower)) return phrase('pronoun', words, first, first, null);
    const last = nameEnd(words, first, language, isName);
    if (last === null) {
      return opensBeforeVerb(words, first, language) ? phrase('nominal', words, first, first, null) : null;
    }
    const own = isPlainNoun(words[first - 1], language) ? nameStart(words, first, last) : first;
    return phrase('name', words, own, last, span(words, own, last));
  }
  let last = hasArticle ? first : first - 1;
  let name: Span | null = null;
  for (let at = last + 1; at < words.length && at - first < LONGEST; ) {
    const next = words[at];
    if (!next || next.quote !== null) break;
    const end = nameEnd(words, at, language, isName);
    if (end !== null) {
      // “The president of the Republic” isn’t called Republic.
      const isOwn = !language.joints.has(words[at - 1]?.lower ?? '');
      if (isOwn && (!language.capitalNouns || end > at)) name = span(words, nameStart(words, at, end), end);
      last = end;
    } else if (
      isPlainNoun(next, language) ||
      (at === first + 1 && !mayBePronoun(words, first, language) && isVerb(next, language))
    )
      last = at;
    else if (next.text === '.' && language.abbreviations.has(words[at - 1]?.lower ?? '')) last = at;
    else if (language.joints.has(next.lower) && reaches(words, at, language)) last = at;
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
    (words[last]?.text === '.' ||
      language.joints.has(words[last]?.lower ?? '') ||
      language.determiners.has(words[last]?.lower ?? '') ||
      (language.capitalNouns && /^\p{Ll}/u.test(words[last]?.text ?? '')))
  )
    last--;
  return last > first || !hasArticle ? phrase('nominal', words, first, Math.max(first, last), name) : null;
}

/** “This Monday”, “the past week”: an article or a demonstrative before a noun of time, or the noun alone. */
function isTime(
  words: readonly Word[],
  at: number,
  { determiners, times, capitalNouns }: LanguageWords,
): boolean {
  const [word, next, behind] = [words[at], words[at + 1], words[at + 2]].map((one) => one?.lower ?? '');
  return determiners.has(word ?? '')
    ? times.has(next ?? '') || (times.has(behind ?? '') && /^\p{Ll}/u.test(words[at + 1]?.text ?? ''))
    : times.has(word ?? '') && (capitalNouns || /^\p{Ll}/u.test(words[at]?.text ?? ''));
}

/** “‘…’, said sources in the town”: a noun without an article right behind the verb, which stands right behind a quotation. */
function isBareSubject(words: readonly Word[], at: number, language: LanguageWords): boolean {
  const verb = words[at - 1];
  // «…», — said people of the town.
  const before = words.findLast(({ text }, place) => place < at - 1 && !/^[,–—-]$/.test(text));
  const word = words[at] as Word;
  return (
    verb !== undefined &&
    language.speech.has(verb.lower) &&
    before !== undefined &&
    before.quote !== null &&
    /^\p{Ll}/u.test(word.text) &&
    isPlainNoun(word, language)
  );
}

/** French “le” in “il le juge”, which is an article in “hier, le juge”. */
function mayBePronoun(words: readonly Word[], at: number, language: LanguageWords): boolean {
  if (!language.clitics.has(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  if (!before || language.capitalNouns) return language.capitalNouns;
  const isPlain =
    before.quote !== null ||
    /^\P{L}+$/u.test(before.text) ||
    language.prepositions.has(before.lower) ||
    isVerb(before, language);
  return !isPlain;
}

/** “Analysten sprachen von”: a noun without an article at the start of a sentence. */
function opensBeforeVerb(words: readonly Word[], at: number, language: LanguageWords): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.opens || !next || next.quote !== null || !isCapital(word)) return false;
  return !isFunctionWord(word, language) && !isVerb(word, language) && isVerb(next, language);
}

/** @param mayLookLikeVerb whether a form of a verb is a noun here: Spanish “un comunicado”, beside “lo comentó” */
function goesOn(next: Word | undefined, language: LanguageWords, mayLookLikeVerb = false): boolean {
  return (
    next !== undefined &&
    next.quote === null &&
    /^[\p{L}\p{N}]/u.test(next.text) &&
    /\p{L}/u.test(next.text) &&
    (mayLookLikeVerb || !isVerb(next, language)) &&
    (!language.others.has(next.lower) || /^\p{Lu}/u.test(next.text))
  );
}

/** Whether a joint leads to another noun: “of the town”. */
function reaches(words: readonly Word[], joint: number, language: LanguageWords): boolean {
  const next = words[joint + 1];
  if (!next || next.quote !== null || !/^\p{L}/u.test(next.text)) return false;
  // “Said the town in a statement”, but “one of the reporters”.
  const isMedium = (word: Word | undefined) =>
    language.through.has(words[joint]?.lower ?? '') && language.media.has(word?.lower ?? '');
  if (language.determiners.has(next.lower) || language.joints.has(next.lower))
    return goesOn(words[joint + 2], language) && !isMedium(words[joint + 2]);
  return language.capitalNouns
    ? /^\p{Lu}/u.test(next.text)
    : (isPlainNoun(next, language) && !isMedium(next)) || /^\p{Lu}/u.test(next.text);
}

function isVerb({ lower }: Word, { speech, opinion, phrasal, auxiliaries }: LanguageWords): boolean {
  return speech.has(lower) || opinion.has(lower) || lower in phrasal || auxiliaries.has(lower);
}

/** A word that may be a noun, or an adjective beside one. */
function isPlainNoun(word: Word | undefined, language: LanguageWords): boolean {
  return (
    word !== undefined &&
    word.quote === null &&
    /^[\p{L}\p{N}-]*\p{L}[\p{L}-]*$/u.test(word.text) &&
    !isVerb(word, language) &&
    !language.others.has(word.lower) &&
    !language.prepositions.has(word.lower) &&
    !language.determiners.has(word.lower) &&
    !language.pronouns.has(word.lower)
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
