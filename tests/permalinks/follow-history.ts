import { replay, type Save } from '../../src/permalinks/replay.ts';
import type { History } from './make-histories.ts';

/** What came of the links to the paragraphs of a history, opened on its last revision. */
export interface Outcome {
  /** They lead to the paragraph they were made for, or say that it is gone, and it is. */
  right: number;
  /** They lead to another. */
  wrong: number;
  /** They say that it is gone, and it is there. */
  lost: number;
}

/** Follows a link to every paragraph of every revision but the last. */
export function followHistory(history: History, save: Save): Outcome {
  const last = history.at(-1) ?? [];
  const outcome = { right: 0, wrong: 0, lost: 0 };
  const texts = history.map((pieces) => pieces.map(({ text }) => text));
  for (const { from_revision, index, resolved_index } of replay(texts, save)) {
    if (from_revision === history.length - 1) continue;
    const names = history[from_revision]?.[index]?.names ?? [];
    const isMeant = (n: number) => last[n]?.names.some((name) => names.includes(name)) ?? false;
    if (resolved_index !== null) outcome[isMeant(resolved_index) ? 'right' : 'wrong']++;
    else outcome[last.some((_, n) => isMeant(n)) ? 'lost' : 'right']++;
  }
  return outcome;
}
