import type { Token } from './token.ts';

/** Running text, even one full of names, has fewer capitals. */
const TITLE_CASED = 0.6;

/** Shorter words are seldom set in capitals even there. */
const WORD = /^\p{L}{4}/u;

/** Whether words are set as a headline, where a capital doesn't make a name. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => WORD.test(text));
  const capitals = words.filter(({ text, lower }) => text.charCodeAt(0) !== lower.charCodeAt(0));
  return capitals.length > words.length * TITLE_CASED;
}
