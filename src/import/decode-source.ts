import { decodeUtf8, type EncodingError } from '../text/decode-utf8.ts';

/** A text out of bytes. */
export interface Decoded {
  text: string;
  /** The encoding that it was read in, by its WHATWG name. */
  encoding: string;
  /** Whether neither the source nor its form says so. */
  isGuess: boolean;
}

/** Bytes at the start of a page in which it must state its encoding (HTML Living Standard, 4.2.5.4). */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
/** Characters that no text has: those for controls that windows-1252 leaves free, and what stands for what is lost. */
const NO_TEXT = /[\u0080-\u009F\uFFFD\0]/;
/**
 * What windows-1252 makes of other encodings: a sign between letters, a capital behind a small letter, a word without a plain letter.
 */
const UNLIKELY =
  /\p{L}[¡-©«-´¶-¿×÷†‡‰€‚„…‹›™]\p{L}|\p{Ll}(?![A-Z])\p{Lu}|(?<!\p{L})[^\P{L}a-zA-Z]{3,}(?!\p{L})/u;
/** The share of bytes of one parity that are 0 in UTF-16 of a Latin text. */
const MANY_ZEROS = 0.4;

/**
 * Reads bytes as text: in the encoding of a byte order mark, as UTF-8 where that is right, else as what a page declares. Where nothing
 * does, windows-1252 is tried, and taken where what comes of it can be a text. No character is lost.
 *
 * @param isPage whether the bytes may declare their encoding as a web page does
 * @returns the text without a byte order mark, or where it is not UTF-8
 */
export function decodeSource(bytes: Uint8Array, isPage: boolean): Decoded | EncodingError {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodedAs(marked, bytes, false) ?? decodeFailure(bytes);
  const declared = isPage ? declaredEncoding(bytes) : null;
  const utf8 = decodeUtf8(bytes);
  if (typeof utf8 === 'string' && !utf8.includes('\0')) {
    // Encodings that switch by escape sequences look like ASCII.
    const isAscii = bytes.every((byte) => byte < 0x80);
    const read = isAscii && declared !== null ? decodedAs(declared, bytes, false) : null;
    const isOther = !isAscii && declared !== null && declared !== 'utf-8';
    return read ?? { text: utf8, encoding: 'utf-8', isGuess: isOther };
  }
  const read = declared === null || declared === 'utf-8' ? null : decodedAs(declared, bytes, false);
  const guess = read ?? zeroParity(bytes, declared) ?? windows1252(bytes);
  return guess ?? (typeof utf8 === 'string' ? { text: utf8, encoding: 'utf-8', isGuess: false } : utf8);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const [, meta, xml] = CHARSET.exec(start) ?? [];
  try {
    const { encoding } = new TextDecoder(meta ?? xml ?? 'none');
    // A page whose letters can be read one by one is not in what takes two bytes for each.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function decodedAs(encoding: string, bytes: Uint8Array, isGuess: boolean): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, isGuess };
  } catch {
    return null;
  }
}

function decodeFailure(bytes: Uint8Array): Decoded | EncodingError {
  const utf8 = decodeUtf8(bytes);
  return typeof utf8 === 'string' ? { text: utf8, encoding: 'utf-8', isGuess: true } : utf8;
}

function zeroParity(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared !== null) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const half = bytes.length / 2;
  const [even = 0, odd = 0] = zeros.map((count) => count / half);
  if (odd > MANY_ZEROS && even === 0) return decodedAs('utf-16le', bytes, true);
  return even > MANY_ZEROS && odd === 0 ? decodedAs('utf-16be', bytes, true) : null;
}

/** Null where the bytes are UTF-8 in part, or where no text would come of them. */
function windows1252(bytes: Uint8Array): Decoded | null {
  const found = decodedAs('windows-1252', bytes, true);
  return found && !NO_TEXT.test(found.text) && !UNLIKELY.test(found.text) && !isPartlyUtf8(bytes)
    ? found
    : null;
}

function isPartlyUtf8(bytes: Uint8Array): boolean {
  const isCutOff = /[\xc2-\xf4][\x80-\xbf]+$/.test(String.fromCharCode(...bytes.subarray(-4)));
  return isCutOff || /[^\p{ASCII}\uFFFD]/u.test(new TextDecoder().decode(bytes));
}
