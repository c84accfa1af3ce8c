import type { Candidate, Cue } from '../../../src/attribution/languages/candidates.ts';
import type { Word } from '../../../src/attribution/languages/cut-words.ts';
import type { NounPhrase } from '../../../src/attribution/languages/noun-phrases.ts';

/** A block with the places of what was found in it. */
export interface Clause {
  words: readonly Word[];
  phrases: readonly NounPhrase[];
  cues: readonly Cue[];
}

/**
 * The words of an English clause in the order of a language whose verb stands second, as German, and often Spanish and Portuguese,
 * have it: “on Monday the mayor has said in the town” becomes “on Monday has the mayor in the town said”, and “the mayor said on
 * Monday” becomes “on Monday said the mayor”. So the model sees orders of which there are few texts.
 *
 * @param subject the phrase that speaks, right before its verb, and that verb
 * @returns null where the clause can't be turned
 */
export function invertClause(clause: Clause, { phrase, cue }: Candidate): Clause | null {
  const { words } = clause;
  if (!cue || cue.verb !== phrase.last + 1) return null;
  const end = words.findIndex(
    (word, at) => at > cue.at && (word.quote !== null || /^[,:;.]$/.test(word.text)),
  );
  if (end === -1 || words[end]?.sentence !== words[phrase.first]?.sentence) return null;
  const start = words.findIndex(({ sentence }) => sentence === words[phrase.first]?.sentence);
  const verb = [cue.verb];
  const last = cue.at === cue.verb ? [] : [cue.at];
  const rest = range(cue.verb + 1, end).filter((at) => at !== cue.at);
  const subject = range(phrase.first, phrase.last + 1);
  const before = range(start, phrase.first);
  if (before.length === 0 && rest.length === 0) return null;
  const turned =
    before.length > 0
      ? [...before, ...verb, ...subject, ...rest, ...last]
      : [...rest, ...verb, ...subject, ...last];
  return inOrder(clause, [...range(0, start), ...turned, ...range(end, words.length)], start);
}

function inOrder({ words, phrases, cues }: Clause, order: readonly number[], start: number): Clause | null {
  const place = new Map(order.map((old, at) => [old, at]));
  const to = (at: number) => place.get(at) ?? at;
  const moved = phrases.map((phrase) => ({ ...phrase, first: to(phrase.first), last: to(phrase.last) }));
  const isWhole = moved.every(
    ({ first, last }, i) => last - first === (phrases[i]?.last ?? 0) - (phrases[i]?.first ?? 0),
  );
  if (!isWhole) return null;
  const sentence = words[start]?.sentence;
  return {
    words: order.map((old, at) => {
      const word = words[old] as Word;
      return word.sentence === sentence ? { ...word, opens: at === start && /\p{L}/u.test(word.text) } : word;
    }),
    phrases: moved.sort((a, b) => a.first - b.first),
    cues: cues.map((cue) => ({ ...cue, at: to(cue.at), verb: to(cue.verb) })).sort((a, b) => a.at - b.at),
  };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
