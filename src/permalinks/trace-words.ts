import { diffArrays } from 'diff';
import { readFingerprint } from './fingerprint.ts';
import { hashWord } from './hash-word.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds what stands now where some words stood: whatever lies between the words before and behind them that are still there.
 *
 * @param sought Words of the earlier text.
 * @param earlier The earlier text as the ledger has it: its words’ fingerprint.
 * @returns One stretch for each place where the words stood; none for a place that was deleted, or where they never stood.
 */
export function traceWords(sought: string, earlier: string, text: string): Stretch[] {
  const before = readFingerprint(earlier);
  const wanted = words(sought).map(hashWord);
  const now = placeWords(text);
  const kept = keptWords(
    before,
    now.map(({ word }) => hashWord(word)),
  );
  return before.flatMap((_, at) => {
    if (!wanted.every((hash, n) => before[at + n] === hash)) return [];
    const left = kept.findLast(([old]) => old < at)?.[1] ?? -1;
    const right = kept.find(([old]) => old >= at + wanted.length)?.[1] ?? now.length;
    const [first, last] = [now[left + 1], now[right - 1]];
    return first && last && left + 1 < right ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Pairs of places of the words that stand in both texts in the same order (Myers’ difference). */
function keptWords(before: readonly number[], now: readonly number[]): [number, number][] {
  const kept: [number, number][] = [];
  let old = 0;
  let young = 0;
  for (const { added, removed, count } of diffArrays([...before], [...now])) {
    if (!added && !removed) for (let n = 0; n < count; n++) kept.push([old + n, young + n]);
    if (!added) old += count;
    if (!removed) young += count;
  }
  return kept;
}
