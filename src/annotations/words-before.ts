import { foldMarks } from '../text/fold-marks.ts';
import type { Anchor } from './anchor.ts';

/** What may come between words and the mark behind them. */
export const CLOSING_MARKS = /[^\p{L}\p{N}]*$/u;

/**
 * Words that stand right at the end of a text: straight and curly marks are equal, any white space is, and closing
 * punctuation may follow.
 *
 * @returns Null when they don’t.
 */
export function wordsBefore(text: string, words: string): Anchor | null {
  const before = fold(text);
  const target = fold(words);
  const closing = CLOSING_MARKS.exec(before)?.[0].length ?? 0;
  for (let end = before.length; end >= before.length - closing; end--) {
    if (before.endsWith(target, end)) return { start: end - target.length, end };
  }
  return null;
}

function fold(text: string): string {
  return foldMarks(text).replace(/\s/g, ' ');
}
