import { type Gender, sexOfName } from '../names/gender.ts';
import { maySpeak } from './clause.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { NamedSpeaker } from './name-speaker.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { ReadBlock } from './read-blocks.ts';

/** How many sentences before a pronoun, in its own block, somebody is looked for. */
const SENTENCES = 3;

/** Where the words stand whose subject is a pronoun, or is left out. */
export interface Place {
  /** Which block. */
  block: number;
  /** The place among its words. */
  word: number;
}

/**
 * Whom a pronoun means, or a verb whose subject was named before: the subject of the nearest sentence before, if it is a person of that
 * sex. Where somebody else is named there who may be meant, or two are, it is nobody: silence beats a guess.
 *
 * @param gender what the pronoun or the verb tells; null where it tells nothing
 * @param nameOf resolves a name of the text
 */
export function linkSpeaker(
  blocks: readonly ReadBlock[],
  { block, word }: Place,
  gender: Gender | null,
  language: LanguageWords,
  nameOf: (phrase: NounPhrase) => NamedSpeaker | null,
): NamedSpeaker | null {
  const own = blocks[block];
  const sentence = own?.words[word]?.sentence;
  if (!own || sentence === undefined) return null;
  const before = range(sentence, Math.max(0, sentence - SENTENCES)).map((one) => sentenceOf(own, one, word));
  const previous = blocks[block - 1];
  const last = previous?.words.at(-1)?.sentence;
  if (previous && last !== undefined && sentence < SENTENCES)
    before.push(...range(last, 0).map((one) => sentenceOf(previous, one)));
  for (const { words, phrases } of before) {
    const named = phrases.flatMap((phrase) => (phrase.name ? (nameOf(phrase) ?? []) : []));
    const subject = phrases.find((phrase) => maySpeak(words, phrase, language));
    const speaker = subject?.name ? nameOf(subject) : null;
    const sex = speaker && sexOf(speaker.name, language);
    if (subject && speaker && sex && (gender === null || sex === 'both' || sex === gender))
      return isOneOfTwo(words, phrases, subject, language) ? null : speaker;
    // “She” before “she” is the same; anybody else who is named may be meant, too.
    const isSame =
      subject?.kind === 'pronoun' && (gender === null || genderOf(subject, words, language) === gender);
    if (!isSame && named.some(({ name }) => mayBe(sexOf(name, language), gender))) return null;
  }
  return null;
}

/** “Anna Berg and Mira Holt”. */
const isOneOfTwo = (
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  { last }: NounPhrase,
  { and }: LanguageWords,
) =>
  and.has(words[last + 1]?.lower ?? '') &&
  phrases.some(({ first, name }) => first === last + 2 && name !== null);

function genderOf({ first }: NounPhrase, words: readonly Word[], { she, he }: LanguageWords): Gender | null {
  const pronoun = words[first]?.lower ?? '';
  return she.has(pronoun) ? 'female' : he.has(pronoun) ? 'male' : null;
}

const mayBe = (sex: Gender | 'both' | null, gender: Gender | null) =>
  sex === null || sex === 'both' || gender === null || sex === gender;

/** The sex that a full name tells, by its given name; null for a bare surname, a place and a body. */
function sexOf(name: string, { courtesy }: LanguageWords): Gender | 'both' | null {
  const [first = '', ...rest] = name.split(/\s+/).filter((word) => !courtesy.has(word.toLowerCase()));
  return rest.length > 0 ? sexOfName(first) : null;
}

/** The phrases of a sentence, up to a word. */
function sentenceOf({ words, phrases }: ReadBlock, sentence: number, to = words.length) {
  return {
    words,
    phrases: phrases.filter(({ first, last }) => words[first]?.sentence === sentence && last < to),
  };
}

/** Whole numbers downwards, both ends included. */
const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, i) => from - i);
