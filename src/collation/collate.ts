import { diffArrays } from 'diff';
import { markedWords, saysSame } from './marked-words.ts';
import { splitSentences } from './split-sentences.ts';
import type { DiffPart } from './word-diff.ts';

/** How a wording stands to the fullest one. */
export interface Collation {
  /** What it says, and what it leaves out; other marks and capitals are no difference. */
  parts: DiffPart[];
  /** Which of the fullest it leaves out: its first sentence, its last, other parts; null where it has them all. */
  leavesOut: 'first' | 'last' | 'part' | null;
  /** Whether it has words that the fullest has not. */
  adds: boolean;
}

/** Of a sentence’s words, the part up to which it counts as left out: single words agree by chance. */
const CHANCE = 0.2;

/** Compares what an article quotes of an utterance with the fullest wording of it. */
export function collate(fullest: string, text: string): Collation {
  const changes = diffArrays(markedWords(fullest), markedWords(text), { comparator: saysSame });
  const parts = changes.map(
    ({ value, added, removed }): DiffPart => ({
      text: value.join(''),
      change: added ? 'added' : removed ? 'removed' : null,
    }),
  );
  const kept = parts.flatMap(({ text: stretch, change }) =>
    change === 'added' ? [] : markedWords(stretch).map(() => change === null),
  );
  let at = 0;
  const left = splitSentences(fullest).map((sentence) => {
    const { length } = markedWords(sentence);
    const own = kept.slice(at, at + length);
    at += length;
    return own.filter(Boolean).length <= length * CHANCE;
  });
  const isLeft = left.filter(Boolean).length;
  return {
    parts,
    leavesOut:
      isLeft === 1 && left.at(-1)
        ? 'last'
        : isLeft === 1 && left[0]
          ? 'first'
          : kept.includes(false)
            ? 'part'
            : null,
    adds: parts.some(({ change }) => change === 'added'),
  };
}
