import { transcode } from 'node:buffer';

/** Of shorter texts the way there takes longer; longer ones are rare, and would keep the room for them. In UTF-16 code units. */
const WORTHWHILE = { least: 500, most: 500_000 };

/** Where a text waits to be encoded. */
const room = Buffer.allocUnsafeSlow(2 * WORTHWHILE.most);
const encoder = new TextEncoder();
const encode = encoder.encode.bind(encoder);

/**
 * A text in UTF-8, as `TextEncoder` gives it, which goes through any text with a “ or ’ character by character and takes three
 * times as long.
 */
export function encodeUtf8(text = ''): Uint8Array<ArrayBuffer> {
  const { length } = text;
  if (length < WORTHWHILE.least || length > WORTHWHILE.most) return encode(text);
  try {
    return transcode(room.subarray(0, room.write(text, 'utf16le')), 'utf16le', 'utf8');
  } catch {
    // Half a surrogate pair, which becomes U+FFFD.
    return encode(text);
  }
}
