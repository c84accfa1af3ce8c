import { expect, test } from 'vitest';
import { isTitleCased } from '../../src/text/title-case.ts';
import { readTokens } from '../../src/text/tokens.ts';

test('a headline with capitals on all long words is set as a title', () => {
  expect(isTitleCased(readTokens('Mayor Berg Wants a Bridge Over the River'))).toBe(true);
});

test('running text is not, even with names in it', () => {
  expect(isTitleCased(readTokens('Mayor Anna Berg wants a bridge over the river.'))).toBe(false);
});

test('nor is a line of names around a verb', () => {
  for (const text of [
    'Anna Berg asked Otto Holt and Mona Finch of Northern Ferries to leave Port Sella on Monday.',
    'Interview with Mona Finch, curator of the Sella Museum.',
    'Ada Finch of Holm married Otto Berg of Sella. She sang at the Holm Opera House.',
  ])
    expect(isTitleCased(readTokens(text)), text).toBe(false);
});

test('a headline may leave its prepositions small', () => {
  expect(isTitleCased(readTokens('Talks Between Holm and Sella End After Mayor Berg Walks Out'))).toBe(true);
});
