import { foldWord } from './fold.ts';
import { jointsOf, WORD } from './joints.ts';

/** A word of a text. */
export interface Token {
  /** The word as it is compared. */
  term: string;
  /** Its place among the words; a compound stands at its first part. */
  position: number;
  /** How many places it takes: the number of parts of a compound, else 1. */
  width: number;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/**
 * The words of a text in order. What is joined by a hyphen, an apostrophe, a point or the spaces within a number gives
 * itself written together and, behind that, its parts, so that `ceasefire`, `cease-fire` and `fire` all find it. Scripts
 * written without spaces give one word per character.
 *
 * @param fold How words are folded: {@link foldWord}, or what remembers its answers.
 */
export function tokens(text: string, fold: (word: string) => string = foldWord): Token[] {
  const found: Token[] = [];
  let position = 0;
  for (let at = 0; at < text.length; ) {
    if (KINDS[text.charCodeAt(at)] === BETWEEN) {
      at += 1;
      continue;
    }
    const plain = plainEnd(text, at);
    if (plain > at) {
      found.push({ term: fold(text.slice(at, plain)), position, width: 1, start: at, end: plain });
      position += 1;
      at = plain;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) break;
    const [word] = match;
    const start = match.index;
    at = start + word.length;
    const parts = partsOf(word, fold).filter((part) => part.term !== '');
    const first = position;
    position += parts.length;
    const isFraction = parts[1]?.start === parts[0]?.start;
    if (parts.length > 1 && !isFraction) {
      const term = parts.map((part) => part.term).join('');
      found.push({ term, position: first, width: parts.length, start, end: at });
    }
    for (const [i, part] of parts.entries()) {
      found.push({
        term: part.term,
        position: first + i,
        width: 1,
        start: start + part.start,
        end: start + part.end,
      });
    }
  }
  return found;
}

interface Part {
  term: string;
  start: number;
  end: number;
}

/** The parts of a word, from joint to joint. A fraction in one character (½) is the numbers it is made of. */
function partsOf(word: string, fold: (word: string) => string): Part[] {
  if (FRACTION.test(word)) {
    const numbers = word.normalize('NFKD').match(/\d+/g) ?? [];
    return numbers.map((term) => ({ term, start: 0, end: word.length }));
  }
  const parts: Part[] = [];
  let start = 0;
  for (const joint of [...jointsOf(word), { start: word.length, end: word.length }]) {
    const part = word.slice(start, joint.start);
    const term = DECIMAL.test(part) ? part.replace(',', '.') : fold(part);
    parts.push({ term, start, end: joint.start });
    start = joint.end;
  }
  return parts;
}

const FRACTION = /^[¼-¾⅐-⅟↉]$/u;
/** A number with a decimal point; in some languages it is a comma. */
const DECIMAL = /^\d+[.,]\d+$/;

/**
 * Where a word of letters and digits of ASCII ends, as most words are, if that can be told from the characters behind it;
 * else where it starts. Character by character is several times as fast as by the pattern.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (KINDS[text.charCodeAt(end)] === PLAIN) end++;
  const mark = text.charAt(end) === '.' || text.charAt(end) === ',' ? 1 : 0;
  const isEnd = end + mark >= text.length || KINDS[text.charCodeAt(end + mark)] === BETWEEN;
  // A space between digits may be part of a number.
  const mayGoOn = isDigit(text.charCodeAt(end - 1)) && mark === 0 && isDigit(text.charCodeAt(end + 1));
  return isEnd && !mayGoOn ? end : start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const PLAIN = 1;
/** What is neither part of a word nor joins two. */
const BETWEEN = 2;
/** What each character is, by its code; 0 for what only the pattern can tell. */
const KINDS = new Uint8Array(0x2020);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(char)) KINDS[code] = PLAIN;
  else if (!/['`.,-]/.test(char)) KINDS[code] = BETWEEN;
}
for (const char of '“”–—') KINDS[char.charCodeAt(0)] = BETWEEN;
