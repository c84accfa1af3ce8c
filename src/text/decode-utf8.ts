/** Where a file stops being UTF-8. */
export interface EncodingError {
  /** Bytes before the first one that is wrong. */
  offset: number;
  /** The wrong byte, 0–255. */
  byte: number;
  /** The text up to it. */
  before: string;
}

/**
 * Reads bytes as UTF-8 without changing or dropping anything: a byte order mark stays as U+FEFF.
 *
 * @returns the text, or the place of the first byte that is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | EncodingError {
  const whole = decoded(bytes, false);
  if (whole !== null) return whole;
  // The shortest beginning that is already wrong, found by halving: a beginning that is right may end within a character.
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >>> 1;
    if (decoded(bytes.subarray(0, middle), true) === null) wrong = middle;
    else right = middle;
  }
  const before = decoded(bytes.subarray(0, right), true) ?? '';
  const offset = new TextEncoder().encode(before).length;
  return { offset, byte: bytes[offset] ?? 0, before };
}

function decoded(bytes: Uint8Array, unfinished: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: unfinished });
  } catch {
    return null;
  }
}
