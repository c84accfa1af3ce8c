import { HASH_START, hashOn, type Lexeme, lexemeAt } from './lexeme.ts';

const SPACE = 32;
const FULL_STOP = 46;
const APOSTROPHE = 39;
const ASCII = 128;

/** A word or a mark as it was cut out of a text. */
export interface Cut {
  lexeme: Lexeme;
  /** In code units of the text. */
  start: number;
}

/**
 * Cuts a text into words and marks by a pattern; plain words between spaces and marks, nine in ten of all, by their
 * character codes, which is the faster way to the same cuts.
 *
 * @param pattern sticky; takes in whatever is no space
 * @param longest the most letters of a plain word
 */
export function cutWords(text: string, pattern: RegExp, longest: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    let hash = HASH_START;
    let code = text.charCodeAt(at);
    while (end - at <= longest && isLetter(code)) {
      hash = hashOn(hash, code);
      end++;
      code = text.charCodeAt(end);
    }
    const length = end - at;
    if (length >= 1 && length <= longest && endsWord(code)) {
      cuts.push({ lexeme: lexemeAt(text, at, end, hash, true), start: at });
      at = end;
      continue;
    }
    if (length === 0 && code === SPACE) {
      at++;
      continue;
    }
    pattern.lastIndex = at;
    end = at + (pattern.exec(text)?.[0].length ?? 0);
    if (end > at) cuts.push({ lexeme: lexemeAt(text, at, end, hashOf(text, at, end), false), start: at });
    at = Math.max(end, at + 1);
  }
  return cuts;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/** Whether a code unit is a letter of ASCII. */
export const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether letters of ASCII before this character are a whole word; before the text's end (NaN) they are. */
const endsWord = (code: number) => !(code >= ASCII || code === FULL_STOP || code === APOSTROPHE);
