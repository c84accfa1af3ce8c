import { foldWord } from './fold.ts';
import { type Joint, jointsOf, WORD } from './joints.ts';

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
 * The words of a text in order. What is joined without a space between, and the spaces within a number, gives what it may be
 * written together as and, behind that, its parts, so that `ceasefire`, `cease-fire` and `fire` all find it. Scripts
 * written without spaces give one word per character.
 *
 * @param fold How words are folded: {@link foldWord}, or what remembers its answers.
 */
export function tokens(text: string, fold: (word: string) => string = foldWord): Token[] {
  const found: Token[] = [];
  let position = 0;
  for (const { 0: word, 1: plain, index } of text.matchAll(WORD)) {
    if (plain !== undefined) {
      found.push({ term: fold(plain), position, width: 1, start: index, end: index + plain.length });
      position += 1;
      continue;
    }
    const parts = partsOf(word, jointsOf(word), fold);
    for (const { from, to, term } of writings(word, parts)) {
      const start = index + (parts[from]?.start ?? 0);
      const end = index + (parts[to - 1]?.end ?? 0);
      found.push({ term, position: position + from, width: to - from, start, end });
    }
    position += parts.length;
  }
  return found;
}

/** How each word of a text is written in it. */
export function writtenIn(text: string): Map<string, string> {
  return new Map(tokens(text).map(({ term, start, end }) => [term, text.slice(start, end)]));
}

/** Some parts of a word side by side, by their places, `to` exclusive, as they are written together. */
interface Writing {
  from: number;
  to: number;
  term: string;
}

/**
 * All parts of a word written together, then some of them, down to each alone. Signs at either end stay apart, those between two parts
 * are left out. A time is also written with a point: 7.45.
 */
function writings(word: string, parts: readonly Part[]): Writing[] {
  const found: Writing[] = [];
  for (const [from, { term, end }] of parts.entries()) {
    for (let to = parts.length; to > from + 1; to -= 1) {
      const terms = parts.slice(from, to).map((part) => part.term);
      const together = terms.join('');
      const isLong = terms.length > MOST_TOGETHER && terms.length < parts.length;
      if (isLong || SIGN_AT_END.test(together)) continue;
      found.push({ from, to, term: together.replace(SIGN, '') });
      if (terms.length === 2 && word[end] === ':') found.push({ from, to, term: terms.join('.') });
    }
    found.push({ from, to: from + 1, term });
  }
  return found;
}

/** Of a word with many parts, as an address is one, no more are written together. */
const MOST_TOGETHER = 4;
const SIGN = /[&%№]/g;
const SIGN_AT_END = /^[&%№]|[&%№]$/;

interface Part {
  term: string;
  start: number;
  end: number;
}

/** The parts of a word, from joint to joint. A fraction in one character (½) is the numbers it is made of. */
function partsOf(word: string, joints: readonly Joint[], fold: (word: string) => string): Part[] {
  if (FRACTION.test(word)) {
    const numbers = word.normalize('NFKD').match(/\d+/g) ?? [];
    return numbers.map((term) => ({ term, start: 0, end: word.length }));
  }
  const parts: Part[] = [];
  let start = 0;
  for (const joint of [...joints, { start: word.length, end: word.length }]) {
    const part = word.slice(start, joint.start);
    const term = DECIMAL.test(part) ? part.replace(',', '.') : fold(part);
    if (term !== '') parts.push({ term, start, end: joint.start });
    start = joint.end;
  }
  return parts;
}

const FRACTION = /^[¼-¾⅐-⅟↉]$/u;
/** A number with a decimal point; in some languages it is a comma. */
const DECIMAL = /^\d+[.,]\d+$/;
