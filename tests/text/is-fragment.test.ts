import { expect, test } from 'vitest';
import { isFragment } from '../../src/text/is-fragment.ts';

test.each([
  '“ready to row”',
  '“and nobody else has been there since the winter”',
  '„Eis und Hering“',
  '“Never!”',
])('%s is a piece of a sentence', (text) => expect(isFragment({ kind: 'direct', text })).toBe(true));

test('words of which some are the article’s own are a piece of a sentence', () => {
  expect(isFragment({ kind: 'mixed', text: 'The ferry is “late but on its way to the landing”' })).toBe(true);
});

test.each([
  '“The ferry will row again on Monday.”',
  '“Nobody has been there since the winter,”',
  '«لم يعد أحد إلى هناك منذ الشتاء»',
])('%s stands by itself', (text) => expect(isFragment({ kind: 'direct', text })).toBe(false));
