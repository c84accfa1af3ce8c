import { BASE32 } from './base32.ts';
import { WORDS_PER_ID } from './rarest-words.ts';

/** `p` for a paragraph, `q` for a quote. */
export type IdKind = 'p' | 'q';

/**
 * Four word hashes of 12 bits as an id: `p-` or `q-` and ten characters of Crockford's base32 in lower case (48 bits, most
 * significant first, padded with two zero bits in front).
 */
export function formatId(kind: IdKind, hashes: readonly number[]): string {
  // 48 bits are a whole number, though too long for the operators on bits.
  let bits = hashes.reduce((all, hash) => all * 2 ** 12 + hash, 0);
  let digits = '';
  for (let i = 0; i < DIGITS; i++) {
    digits = BASE32.charAt(bits % 32) + digits;
    bits = Math.floor(bits / 32);
  }
  return `${kind}-${digits}`;
}

/**
 * The parts of a minted id: its kind, its four word hashes, and which of several equal texts it names, from 1. Null for
 * any other string, an editor's own id among them.
 */
export function readId(id: string): { kind: IdKind; hashes: number[]; ordinal: number } | null {
  const match = MINTED.exec(id);
  if (!match?.[2]) return null;
  let bits = 0n;
  for (const digit of match[2]) bits = (bits << 5n) | BigInt(BASE32.indexOf(digit));
  if (bits >> 48n) return null;
  const hashes = Array.from({ length: WORDS_PER_ID }, (_, i) =>
    Number((bits >> BigInt(12 * (WORDS_PER_ID - 1 - i))) & 0xfffn),
  );
  return { kind: match[1] === 'q' ? 'q' : 'p', hashes, ordinal: Number(match[3] ?? 1) };
}

const DIGITS = 10;
const MINTED = /^([pq])-([0-9a-hjkmnp-tv-z]{10})(?:-(\d{1,6}))?$/;
