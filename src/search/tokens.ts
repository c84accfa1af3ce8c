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
 * are left out, so that “AT&T” holds “at t”. A time is also written with a point: 7.45; a fraction as a decimal number: 2.5.
 */
function writings(word: string, parts: readonly Part[]): Writing[] {
  const found: Writing[] = [];
  const decimal = decimalOf(word);
  if (decimal) found.push({ from: 0, to: parts.length, term: decimal });
  for (const [from, { term, end }] of parts.entries()) {
    for (let to = decimal === null ? parts.length : 0; to > from + 1; to -= 1) {
      const terms = parts.slice(from, to).map((part) => part.term);
      const together = terms.join('');
      const isLong = terms.length > MOST_TOGETHER && terms.length < parts.length;
      const isBeforeSign = terms.length === 2 && to < parts.length && AND_AT_END.test(together);
      if (isLong || (SIGN_AT_END.test(together) && !isBeforeSign)) continue;
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
const AND_AT_END = /[^&%№]&$/;

interface Part {
  term: string;
  start: number;
  end: number;
}

/** The parts of a word, from joint to joint. A fraction in one character (½) is the numbers it is made of. */
function partsOf(word: string, joints: readonly Joint[], fold: (word: string) => string): Part[] {
  const [, whole, fraction] = FRACTION.exec(word) ?? [];
  if (fraction !== undefined) {
    const end = word.length;
    const start = end - fraction.length;
    const numbers = fraction.normalize('NFKD').match(/\d+/g) ?? [];
    return [
      ...(whole ? [{ term: whole, start: 0, end: start }] : []),
      ...numbers.map((term) => ({ term, start, end })),
    ];
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

/** A fraction with the number before it as a decimal number; empty if that has many digits, null if it is none. */
function decimalOf(word: string): string | null {
  const [, whole, fraction] = FRACTION.exec(word) ?? [];
  if (fraction === undefined) return null;
  const [upper = 0, lower = 0] = fraction.normalize('NFKD').match(/\d+/g)?.map(Number) ?? [];
  return lower > 0 && THOUSAND % lower === 0 ? String(Number(whole) + upper / lower) : '';
}

/** What divides it makes no more than three digits behind the point. */
const THOUSAND = 1_000;
const FRACTION = /^(\d*)([¼-¾⅐-⅟↉])$/u;
/** A number with a decimal point; in some languages it is a comma. */
const DECIMAL = /^\d+[.,]\d+$/;
