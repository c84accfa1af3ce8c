import search from 'approx-string-match';
import type { Anchor } from './anchor.ts';
import type { FoldedText } from './fold-words.ts';

/** A stretch of a text that reads like the words looked for. Offsets in UTF-16 code units of the original text. */
export interface Found extends Anchor {
  /** Where it stands in the folded text. */
  folded: Anchor;
  /** How many letters must change; 0 for the words themselves. */
  errors: number;
}

/** Every place where the words stand exactly, in the order of the text. */
export function findExactly({ text, offsets }: FoldedText, words: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ ...inOriginal({ start: at, end: at + words.length }, offsets), errors: 0 });
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
    const whole = { start: wordStart(text, match.start), end: wordEnd(text, match.end) };
    const found = { ...inOriginal(whole, offsets), errors: match.errors };
    const isFree = taken.every((other) => found.end <= other.start || found.start >= other.end);
    if (isFree) taken.push(found);
  }
  return taken;
}

/** A stretch of the folded text ends in the original behind its last code unit, before any further white space. */
function inOriginal(folded: Anchor, offsets: readonly number[]): Anchor & Pick<Found, 'folded'> {
  return { start: offsets[folded.start] ?? 0, end: (offsets[folded.end - 1] ?? -1) + 1, folded };
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
