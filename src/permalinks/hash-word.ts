import { hashText } from './hash-text.ts';

/**
 * 12 bits of a word. So short that many words share each value: enough to tell the paragraphs of one article apart, too
 * little to read a word back.
 */
export function hashWord(word: string): number {
  return hashText(word) >>> 20;
}
