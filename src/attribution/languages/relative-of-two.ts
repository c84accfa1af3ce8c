import { sexOfName } from '../names/gender.ts';
import type { Candidate } from './candidates.ts';
import { maySpeak, ownVerb } from './clause.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import { isCapital } from './name-end.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReadBlock } from './read-blocks.ts';

/**
 * Who says a quotation by a verb in the plural whose subject is “who” behind a single person: of “Berg and Holt, who say” both; of
 * “Berg, with the help of Holt, who say” it can't be told.
 *
 * @param quote the place of the quotation among the words of its block
 * @returns null where there is no such verb
 */
export function relativeOfTwo(
  { words, phrases, cues }: Pick<ReadBlock, 'words' | 'phrases' | 'cues'>,
  quote: number,
  language: LanguageWords,
): { candidate: Candidate | null } | null {
  const cue = cues.findLast(({ kind, at }) => kind === 'speech' && at < quote);
  if (!cue || words[cue.at]?.sentence !== words[quote]?.sentence) return null;
  const verb = ownVerb(words, cue, language);
  const { sentence } = words[cue.at] as Word;
  const before = phrases.filter(({ first, last }) => words[first]?.sentence === sentence && last < verb);
  const phrase = before.findLast(({ last }) => hasRelative(words.slice(last + 1, verb), language));
  // “Berg, whom the fishers told”
  const hasOther = before.some(
    (other) => phrase && other.first > phrase.last && maySpeak(words, other, language),
  );
  if (!phrase || hasOther || !language.plural.test(words[verb]?.lower ?? '')) return null;
  const pair = pairEndingWith(words, phrases, phrase, language);
  if (pair) return { candidate: isList(words, phrases, pair) ? null : { phrase: pair, cue } };
  return isOnePerson(words, phrase, language) ? { candidate: null } : null;
}

/** Whether words behind a phrase begin with the pronoun that stands for it, and no comma ends its clause. */
function hasRelative(behind: readonly Word[], language: LanguageWords): boolean {
  const isApart = behind[0]?.text === ',';
  const [one, other] = behind.slice(isApart ? 1 : 0).map(({ lower }) => lower);
  const isPlural =
    language.pluralRelatives.has(one ?? '') ||
    (language.determiners.has(one ?? '') && language.pluralRelatives.has(other ?? ''));
  // “The harbour master said that”: without a comma the word may be no pronoun.
  const isPronoun = language.relatives.has(one ?? '') && (isApart || !language.that.has(one ?? ''));
  return (
    (isPlural || isPronoun) &&
    behind.slice(1).every(({ text, quote }) => quote === null && !/^[,;:]$/.test(text))
  );
}

/** “Ina Berg and Jon Holt”, as one phrase. */
function pairEndingWith(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  { and, determiners, capitalNouns }: LanguageWords,
): NounPhrase | null {
  const { first, last } = phrase;
  if (and.has(words[first - 1]?.lower ?? '')) {
    const one = phrases.find((other) => other.last === first - 2);
    return one && one.name !== null && phrase.name !== null ? joined(words, one.first, last, and) : null;
  }
  const at = words.findLastIndex(({ lower }, place) => place > first && place < last && and.has(lower));
  if (at === -1) return null;
  const from = words.findLastIndex((word, place) => place >= first - 1 && place < at && !isCapital(word)) + 1;
  if (from < at && words.slice(at + 1, last + 1).every(isCapital)) return joined(words, from, last, and);
  // “The mayor Ina Berg and the captain Jon Holt”; in German a verb may be taken for a part of the phrase.
  const areTwo = endsWithName(words, at - 1) && endsWithName(words, last);
  const isClean = words
    .slice(first, last + 1)
    .every((word) => isCapital(word) || determiners.has(word.lower) || and.has(word.lower));
  return areTwo && (isClean || !capitalNouns) ? joined(words, first, last, and) : null;
}

const endsWithName = (words: readonly Word[], at: number) => {
  const [given, surname] = [words[at - 1], words[at]];
  return given !== undefined && surname !== undefined && isCapital(given) && isCapital(surname);
};

function joined(words: readonly Word[], first: number, last: number, and: ReadonlySet<string>): NounPhrase {
  const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
  const areNames = words.slice(first, last + 1).every((word) => isCapital(word) || and.has(word.lower));
  return { ...span, kind: areNames ? 'name' : 'nominal', first, last, name: areNames ? span : null };
}

/** “Ina Berg, Jon Holt and Mira Stein”: more than two. */
const isList = (words: readonly Word[], phrases: readonly NounPhrase[], { first }: NounPhrase) =>
  words[first - 1]?.text === ',' && phrases.some(({ last, name }) => last === first - 2 && name !== null);

/** A given name and a surname end a phrase; where all nouns have capitals, the given name must be known as one. */
function isOnePerson(
  words: readonly Word[],
  { first, last }: NounPhrase,
  { capitalNouns }: LanguageWords,
): boolean {
  const given = words[last - 1]?.text ?? '';
  return last > first && endsWithName(words, last) && (!capitalNouns || sexOfName(given) !== null);
}
