import type { Token } from './token.ts';

/** Running text, even a list of names, has fewer capitals: its verbs have none. */
const TITLE_CASED = 0.85;

/** Words that are set in capitals in a headline, unlike shorter ones and these few. */
const WORD = /^\p{L}{3}/u;
const SMALL = new Set(
  'and the for but nor via with from into over than that has its his her about after against before between during under without among'.split(
    ' ',
  ),
);

/** Whether words are set as a headline, where a capital doesn't make a name. */
export function isTitleCased(tokens: readonly Token[]): boolean {
  const most = tokens.length * (1 - TITLE_CASED);
  let words = 0;
  let uncapitalized = 0;
  for (const { text, lower } of tokens) {
    if (!WORD.test(text) || SMALL.has(lower)) continue;
    words++;
    if (text.charCodeAt(0) === lower.charCodeAt(0)) uncapitalized++;
    if (uncapitalized > most) return false;
  }
  return words - uncapitalized > words * TITLE_CASED;
}
