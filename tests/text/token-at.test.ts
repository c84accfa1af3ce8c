import { expect, test } from 'vitest';
import { tokenAt } from '../../src/text/token-at.ts';
import { readTokens } from '../../src/text/tokens.ts';

test('an offset inside a word finds the word, one between words the next, one behind the last their number', () => {
  const tokens = readTokens('Anna Berg spoke');
  expect([0, 3, 4, 6, 99].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 3]);
});
