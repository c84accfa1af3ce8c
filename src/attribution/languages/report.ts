import type { Cue } from './candidates.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * Where a report begins that a quotation goes on with: “The minister said the plan was sound. It [be, as they say] ‘a gift’.” In
 * languages whose verbs tell that a sentence is somebody's report, whoever is named before its first sentence has said all of it.
 *
 * @param at the place of the quotation among the words of its block
 * @returns the place of the last word of the sentence that tells who speaks; the quotation's own where its sentence is no such report
 */
export function reportStart(
  words: readonly Word[],
  at: number,
  cues: readonly Cue[],
  { reportive }: LanguageWords,
): number {
  let home = at;
  while (isReport(words, home, cues, reportive)) {
    const sentence = words[home]?.sentence;
    const before = words.findLastIndex((word, place) => place < home && word.sentence !== sentence);
    if (before === -1) return at;
    home = before;
  }
  return home;
}

function isReport(
  words: readonly Word[],
  at: number,
  cues: readonly Cue[],
  reportive: ReadonlySet<string>,
): boolean {
  const sentence = words[at]?.sentence;
  return (
    words.some((word) => word.sentence === sentence && word.quote === null && reportive.has(word.lower)) &&
    !cues.some((cue) => words[cue.at]?.sentence === sentence)
  );
}
