import search from 'approx-string-match';
import type { FoldedText } from './fold-words.ts';

/** A stretch of a text that reads like the words looked for. Offsets in UTF-16 code units of the original text. */
export interface Found {
  start: number;
  end: number;
  /** How many letters must change; 0 for the words themselves. */
  errors: number;
}

/** Every place where the words stand exactly, in the order of the text. */
export function findExactly({ text, offsets }: FoldedText, words: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: offsets[at] ?? 0, end: endOf(offsets, at + words.length), errors: 0 });
  }
  return found;
}

/**
 * The places that read most like the words, best first, none of them overlapping another; each is
 * fitted to whole words.
 *
 * @param mostErrors How many letters may differ.
 */
export function findNearly({ text, offsets }: FoldedText, words: string, mostErrors: number): Found[] {
  const taken: Found[] = [];
  for (const match of search(text, words, mostErrors).sort((a, b) => a.errors - b.errors)) {
    const start = offsets[wordStart(text, match.start)] ?? 0;
    const end = endOf(offsets, wordEnd(text, match.end));
    const isFree = taken.every((other) => end <= other.start || start >= other.end);
    if (isFree) taken.push({ start, end, errors: match.errors });
  }
  return taken;
}

/** Where a stretch of the folded text ends in the original: behind its last code unit, before any further white space. */
function endOf(offsets: readonly number[], end: number): number {
  return (offsets[end - 1] ?? -1) + 1;
}

const LETTER = /[\p{L}\p{N}]/u;

function wordStart(text: string, at: number): number {
  let start = at;
  while (text.charAt(start) === ' ') start++;
  while (start > 0 && LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end - 1) === ' ') end--;
  while (end < text.length && LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end))) end++;
  return end;
}
