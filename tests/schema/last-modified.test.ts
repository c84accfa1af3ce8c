import { expect, test } from 'vitest';
import { newestModification } from '../../src/feed/newest-modification.ts';
import { lastModified } from '../../src/schema/last-modified.ts';
import { sampleArticle } from '../interop/sample-article.ts';

test('an article is as new as its update or its newest correction, whatever was noted since', () => {
  const article = sampleArticle();
  expect(lastModified(article)).toBe('2024-05-09');
  expect(lastModified({ ...article, corrections: [] })).toBe('2024-05-08T09:00:00+02:00');
  expect(lastModified({ ...article, corrections: [], updated: null })).toBe('2024-05-07');
});

test('several articles are as new as the newest of them, and none has no date', () => {
  const article = sampleArticle();
  expect(newestModification([{ ...article, corrections: [] }, article])).toBe('2024-05-09');
  expect(newestModification([])).toBe(null);
});
