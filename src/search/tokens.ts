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
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    const start = match.index;
    const parts = HYPHEN.test(word) ? hyphenated(word) : [];
    if (parts.length < 2) {
      found.push({ term: foldWord(word), position, width: 1, start, end: start + word.length });
      position += 1;
      continue;
    }
    found.push({ term: foldWord(word), position, width: parts.length, start, end: start + word.length });
    for (const part of parts) {
      const from = start + part.at;
      found.push({
        term: foldWord(part.word),
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
const LETTERS = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060])+`;
/**
 * One character of a spaceless script; initials (U.S., p.m.); or letters and digits joined by apostrophes, hyphens,
 * or, between digits, by a point or comma.
 */
const WORD = new RegExp(
  `[${SPACELESS}]|(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])|${LETTERS}(?:(?:['’ʼ＇‐‑-]|(?<=\\d)[.,](?=\\d))${LETTERS})*`,
  'gu',
);
