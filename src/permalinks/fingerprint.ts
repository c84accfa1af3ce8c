import { hashWord } from './hash-word.ts';
import { words } from './words.ts';

/** What a ledger remembers of a text: two characters (base64url) per word, in order. Equal words, equal fingerprint. */
export function fingerprint(text: string): string {
  return words(text)
    .map((word) => {
      const hash = hashWord(word);
      return ALPHABET.charAt(hash >> 6) + ALPHABET.charAt(hash & 63);
    })
    .join('');
}

/** The word hashes that a fingerprint holds, in order. */
export function readFingerprint(print: string): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + 1 < print.length; i += 2) {
    hashes.push((ALPHABET.indexOf(print.charAt(i)) << 6) | ALPHABET.indexOf(print.charAt(i + 1)));
  }
  return hashes;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
