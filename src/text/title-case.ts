import { isLetter } from './cut-words.ts';
import type { Token } from './tokens.ts';

/** Running text, even one full of names, has fewer capitals. */
const TITLE_CASED = 0.6;

/** Shorter words are seldom set in capitals even there. */
const LEAST_LETTERS = 4;

/** Whether words are set as a headline, where a capital doesn't make a name. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text, lower } of tokens) {
    if (text.length < LEAST_LETTERS || !beginsWithLetters(text)) continue;
    words++;
    if (text.charCodeAt(0) !== lower.charCodeAt(0)) capitals++;
  }
  return capitals > words * TITLE_CASED;
}

function beginsWithLetters(text: string): boolean {
  for (let at = 0; at < LEAST_LETTERS; at++) {
    // As good as all are of ASCII, and told faster than by a pattern.
    if (!isLetter(text.charCodeAt(at))) return /^\p{L}{4}/u.test(text);
  }
  return true;
}
