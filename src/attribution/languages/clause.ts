import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/**
 * The places of the words between a phrase and another place, without what is put in: “(SPD)”, “, who wasn’t there,”. What is put in
 * begins with a comma right behind the phrase and ends with one.
 */
export function gap(
  words: readonly Word[],
  phrase: NounPhrase,
  to: number,
  language: LanguageWords,
): number[] {
  const { first, last } = phrase;
  if (to < first) return range(to + 1, first);
  const relative = behindRelative(words, phrase, to, language);
  return relative === null
    ? withoutInsertion(words, withoutBrackets(words, range(last + 1, to)))
    : range(relative, to);
}

/** The place behind the relative pronoun that stands for a phrase, “the mayor, who”, where its verb is that pronoun's; else null. */
export function behindRelative(
  words: readonly Word[],
  { last }: NounPhrase,
  verb: number,
  { relatives }: LanguageWords,
): number | null {
  const comma = words[last + 1]?.text === ',';
  const at = comma ? last + 2 : last + 1;
  const isOwn = at < verb && relatives.has(words[at]?.lower ?? '') && words[at]?.quote === null;
  if (!isOwn) return null;
  const ends = words.findIndex(({ text }, place) => place > at && text === ',');
  return ends === -1 || ends > verb ? at + 1 : null;
}

/** Whether a phrase may be a verb’s subject: it stands behind no preposition, no “as”, and not in another case. */
export function maySpeak(words: readonly Word[], { first }: NounPhrase, language: LanguageWords): boolean {
  const before = words[first - 1]?.lower ?? '';
  return (
    !language.prepositions.has(before) &&
    !language.as.has(before) &&
    !language.oblique.has(words[first]?.lower ?? '')
  );
}

/** The place of the verb that a cue's subject stands beside; an auxiliary of another clause is none of its own. */
export function ownVerb(
  words: readonly Word[],
  { at, verb }: { at: number; verb: number },
  language: LanguageWords,
): number {
  // German “die” is an article, too, and stands between an auxiliary and its verb.
  const opensClause = ({ text, lower }: Word) =>
    text === ',' || (!language.capitalNouns && (language.that.has(lower) || language.relatives.has(lower)));
  return words.slice(verb, at).some(opensClause) ? at : verb;
}

function withoutBrackets(words: readonly Word[], places: readonly number[]): number[] {
  let depth = 0;
  return places.filter((place) => {
    const { text } = words[place] as Word;
    if (text === '(') depth++;
    if (text !== ')') return depth === 0;
    depth = Math.max(0, depth - 1);
    return false;
  });
}

function withoutInsertion(words: readonly Word[], places: readonly number[]): number[] {
  const isPause = (place: number | undefined) => /^[,–—]$/.test(words[place ?? -1]?.text ?? '');
  if (!isPause(places[0])) return [...places];
  const end = places.findLastIndex((place) => words[place]?.text === words[places[0] ?? -1]?.text);
  return end > 0 ? places.slice(end + 1) : [...places];
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
