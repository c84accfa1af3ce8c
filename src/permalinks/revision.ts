import { BASE32 } from './base32.ts';
import { hashText } from './hash-text.ts';

/**
 * A short name for a wording, as in `?v=3k9x2a`: 30 bits of the text as it stands, runs of white space as one space, in
 * six characters of base32. It tells whether a text has changed since a link was made; it is no proof against tampering.
 */
export function revision(text: string): string {
  const bits = hashText(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return Array.from({ length: 6 }, (_, i) => BASE32.charAt((bits >>> (27 - 5 * i)) & 31)).join('');
}
