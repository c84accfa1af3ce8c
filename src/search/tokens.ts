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
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    const start = match.index;
    const parts = HYPHEN.test(word) ? hyphenated(word) : [];
    if (parts.length < 2) {
      found.push({ term: fold(word), position, width: 1, start, end: start + word.length });
      position += 1;
      continue;
    }
    found.push({ term: fold(word), position, width: parts.length, start, end: start + word.length });
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
