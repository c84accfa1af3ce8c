import { expect, test } from 'vitest';
import { articleSlug } from '../../src/import/article-slug.ts';

test('a slug that is too long for a line is cut at a word', () => {
  expect(articleSlug('Mill closes')).toBe('mill-closes');
  expect(articleSlug('word '.repeat(20))).toBe(Array(16).fill('word').join('-'));
  expect(articleSlug('x'.repeat(100))).toBe('x'.repeat(80));
});
