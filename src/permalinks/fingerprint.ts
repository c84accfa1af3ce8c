import { hashWord } from './hash-word.ts';

/** What a ledger remembers of a text's words: two characters per word, in order. Equal words, equal fingerprint. */
export function fingerprint(words: readonly string[]): string {
  return words.map((word) => hashDigits(hashWord(word))).join('');
}

/** 12 bits as two characters of base64url. */
export function hashDigits(hash: number): string {
  return BASE64.charAt(hash >> 6) + BASE64.charAt(hash & 63);
}

/** Whether a text has the words of another in a row, by their fingerprints; a text without words is in none. */
export function holdsFingerprint(print: string, part: string): boolean {
  let at = part === '' ? -1 : print.indexOf(part);
  while (at % 2 === 1) at = print.indexOf(part, at + 1);
  return at >= 0;
}

/** The word hashes that a fingerprint holds, in order. */
export function readFingerprint(print: string): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + 1 < print.length; i += 2) {
    hashes.push((BASE64.indexOf(print.charAt(i)) << 6) | BASE64.indexOf(print.charAt(i + 1)));
  }
  return hashes;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
