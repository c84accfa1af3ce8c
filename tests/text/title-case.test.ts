import { expect, test } from 'vitest';
import { isTitleCased } from '../../src/text/title-case.ts';
import { readTokens } from '../../src/text/tokens.ts';

test('a headline with capitals on all long words is set as a title', () => {
  expect(isTitleCased(readTokens('Mayor Berg Wants a Bridge Over the River'))).toBe(true);
});

test('running text is not, even with names in it', () => {
  expect(isTitleCased(readTokens('Mayor Anna Berg wants a bridge over the river.'))).toBe(false);
});
