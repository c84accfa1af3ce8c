import { foldWord } from './fold.ts';

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
 * The words of a text in order. A hyphenated compound gives its parts and, before them, itself written together, so
 * that `ceasefire`, `cease-fire` and `fire` all find it. Scripts written without spaces give one word per character.
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
    let start = at;
    at = plainEnd(text, start);
    const isPlain = at > start;
    if (!isPlain) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (match === null) break;
      start = match.index;
      at = start + match[0].length;
    }
    const word = text.slice(start, at);
    const parts = !isPlain && HYPHEN.test(word) ? hyphenated(word) : [];
    if (parts.length < 2) {
      found.push({ term: fold(word), position, width: 1, start, end: at });
      position += 1;
      continue;
    }
    found.push({ term: fold(word), position, width: parts.length, start, end: at });
    for (const part of parts) {
      const from = start + part.at;
      found.push({
        term: fold(part.word),
        position,
        width: 1,
        start: from,
        end: from + part.word.length,
      });
      position += 1;
    }
  }
  return found;
}

/**
 * Where a word of letters and digits of ASCII ends, as most words are, if that can be told from the characters behind it;
 * else where it starts. Character by character is several times as fast as by the pattern.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (KINDS[text.charCodeAt(end)] === PLAIN) end++;
  const mark = text.charAt(end) === '.' || text.charAt(end) === ',' ? 1 : 0;
  const isEnd = end + mark >= text.length || KINDS[text.charCodeAt(end + mark)] === BETWEEN;
  return isEnd ? end : start;
}

function hyphenated(word: string): { word: string; at: number }[] {
  return [...word.matchAll(/[^-‐‑]+/gu)].map((match) => ({ word: match[0], at: match.index }));
}

const HYPHEN = /[-‐‑]/u;
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Letters, digits, and the marks and invisible characters that belong to them. */
const LETTER = `[[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060]--[${SPACELESS}]]`;
/** What joins letters: an apostrophe or hyphen, a point between initials (U.S., p.m.), a point or comma between digits. */
const JOINT = `['’ʼ＇‐‑\\-]|(?<=(?<!${LETTER})${LETTER})\\.(?=${LETTER}(?!${LETTER}))|(?<=\\d)[.,](?=\\d)`;
/** Letters with what joins them, or one character of a script without spaces. */
const WORD = new RegExp(`${LETTER}+(?:(?:${JOINT})${LETTER}+)*|[${SPACELESS}]`, 'gv');

const PLAIN = 1;
/** What is neither part of a word nor joins two. */
const BETWEEN = 2;
/** What each character is, by its code; 0 for what only the pattern can tell. */
const KINDS = new Uint8Array(0x2020);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(char)) KINDS[code] = PLAIN;
  else if (!/['.,-]/.test(char)) KINDS[code] = BETWEEN;
}
for (const char of '“”–—') KINDS[char.charCodeAt(0)] = BETWEEN;
