import { distance } from 'fastest-levenshtein';
import { foldMarks } from '../text/fold-marks.ts';
import type { Anchor } from './anchor.ts';
import { CLOSING_MARKS } from './words-before.ts';

/** The share of letters in which new words may differ to be taken for the old ones alone; what came in before them is not. */
const ALIKE = 0.5;

/**
 * The new words of a stretch of a text that stands where old ones stood: its end that reads like them, when the stretch as a
 * whole does not, with the punctuation around it that they had (“$9” becomes “$10”).
 */
export function narrowed(stretch: Anchor, old: string, text: string): Anchor {
  const { start, end } = alikeEnd(stretch, old, text);
  const leading = /^[^\p{L}\p{N}]*/u.exec(old)?.[0] ?? '';
  const trailing = CLOSING_MARKS.exec(old)?.[0] ?? '';
  return {
    start: text.endsWith(leading, start) ? start - leading.length : start,
    end: text.startsWith(trailing, end) ? end + trailing.length : end,
  };
}

function alikeEnd({ start, end }: Anchor, old: string, text: string): Anchor {
  const starts = [...text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)];
  const candidates = starts
    .map(({ index }) => ({ start: start + index, unlike: unlikeness(text.slice(start + index, end), old) }))
    .filter(({ unlike }) => unlike <= ALIKE);
  const isWhole = candidates.some((each) => each.start === start);
  const best = candidates.sort((a, b) => a.unlike - b.unlike)[0];
  return best && !isWhole ? { start: best.start, end } : { start, end };
}

/** The share of letters that must change. */
function unlikeness(words: string, old: string): number {
  return distance(foldMarks(words), foldMarks(old)) / Math.max(words.length, old.length);
}
