import type { Token } from './tokens.ts';

/** Running text, even one full of names, has fewer capitals. */
const TITLE_CASED = 0.6;

/** Shorter words are seldom set in capitals even there. */
const LEAST_LETTERS = 4;

/** Whether words are set as a headline, where a capital doesn't make a name. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < LEAST_LETTERS || !/^\p{L}{4}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return capitals > words * TITLE_CASED;
}
