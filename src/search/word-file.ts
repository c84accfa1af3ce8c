import { byteReader, byteWriter } from './bytes.ts';
import { frontReader, frontWriter } from './front-coding.ts';

/** A word and how frequent it is: the binary logarithm of the number of its records, rounded. */
export type WeighedWord = readonly [word: string, weight: number];

/** Writes sorted words with their weights. */
export function writeWords(words: readonly WeighedWord[]): Uint8Array<ArrayBuffer> {
  const writer = byteWriter();
  const writeWord = frontWriter(writer);
  for (const [word, weight] of words) {
    writeWord(word);
    writer.number(weight);
  }
  return writer.file();
}

/** Reads what {@link writeWords} has written. */
export function readWords(bytes: Uint8Array): WeighedWord[] {
  const reader = byteReader(bytes);
  const readWord = frontReader(reader);
  const found: WeighedWord[] = [];
  while (!reader.done()) found.push([readWord(), reader.number()]);
  return found;
}

/**
 * A word as it is sorted for finding misspellings: its length, then the word. One slip leaves the first or the second
 * half of a word as it is, so that all words it may stand for lie together in this order or in that of
 * {@link backwardKey}.
 */
export function forwardKey(word: string): string {
  return lengthKey(word.length) + word;
}

/** A word as it is sorted by its end. */
export function backwardKey(word: string): string {
  return lengthKey(word.length) + [...word].reverse().join('');
}

/** The word of a key of {@link backwardKey}. */
export function wordOfBackwardKey(key: string): string {
  return [...key.slice(1)].reverse().join('');
}

/** One letter for a length, in the same order. */
export function lengthKey(length: number): string {
  return String.fromCharCode(0x60 + Math.min(length, LONGEST));
}

/** Longer words are counted as of this length. */
const LONGEST = 26;
