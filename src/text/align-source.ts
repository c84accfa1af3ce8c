import { decodeString } from 'micromark-util-decode-string';

const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[\da-zA-Z]{1,31});/y;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Tells for each code unit of a Markdown text node's value where it stands in the node's source: the two differ
 * by escapes, character references, and the white space and markers at line starts. A CRLF counts as one unit.
 *
 * @param value The node's value.
 * @param source The node's source.
 * @param literal Whether escapes and references stand for themselves, as in code.
 * @returns Offsets into `source`, one for each code unit of `value` with CRLF folded.
 */
export function alignSource(value: string, source: string, literal: boolean): number[] {
  const offsets: number[] = [];
  let at = 0;
  // Escapes and references are longer than what they stand for, so this is text without any.
  if (value === source && !value.includes('\r')) {
    while (at < value.length) offsets.push(at++);
    return offsets;
  }
  for (let unit = 0; unit < value.length; unit++) {
    const char = value.charAt(unit);
    if (char === '\r' && value.charAt(unit + 1) === '\n') continue;
    at = seek(char, at);
    const decoded = literal ? null : referenceAt(at);
    if (decoded !== null && value.startsWith(decoded.text, unit)) {
      for (let k = 0; k < decoded.text.length; k++) offsets.push(at);
      unit += decoded.text.length - 1;
      at += decoded.length;
      continue;
    }
    offsets.push(Math.min(at, source.length));
    at += isEscape(char, at) ? 2 : 1;
  }
  return offsets;

  /** The next place in the source that can stand for the character. */
  function seek(char: string, from: number): number {
    for (let place = from; place < source.length; place++) {
      const found = source.charAt(place);
      if (found === char || isEscape(char, place)) return place;
      if (found === '\0' && char === '\uFFFD') return place;
      if (found === '&' && !literal && referenceAt(place)?.text.startsWith(char)) return place;
    }
    return from;
  }

  function isEscape(char: string, place: number): boolean {
    return (
      !literal &&
      source.charAt(place) === '\\' &&
      source.charAt(place + 1) === char &&
      ASCII_PUNCTUATION.test(char)
    );
  }

  function referenceAt(place: number): { text: string; length: number } | null {
    if (source.charAt(place) !== '&') return null;
    REFERENCE.lastIndex = place;
    const match = REFERENCE.exec(source);
    const text = match ? decodeString(match[0]) : null;
    return match && text !== null && text !== match[0] ? { text, length: match[0].length } : null;
  }
}
