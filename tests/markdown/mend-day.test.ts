import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { mendDay } from '../../src/markdown/mend-day.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

test.each([
  ['27.11.2026', '2026-11-27'],
  ['2026/11/27', '2026-11-27'],
  ['2026-1-7', '2026-01-07'],
  ['27/11/2026', '2026-11-27'],
  ['11/27/2026', '2026-11-27'],
  ['27 November 2026', '2026-11-27'],
  ['Nov. 27, 2026', '2026-11-27'],
  ['31.11.2026', null],
  ['3/4/2026', null],
  ['27 Brumaire 2026', null],
  ['soon', null],
])('of the day “%s”, %s is offered', (written, mended) => {
  expect(mendDay(written)).toBe(mended);
});

test('a day that is written otherwise is told with the one that was meant', () => {
  const file = new VFile({ path: 'a.md', value: '---\nheadline: A\npublished: 27.11.2026\n---\nText.' });
  readDocument(file);
  expect(messagesOf(file)).toEqual([
    '3:12 “published” is “27.11.2026”; expected a day that exists, written like 2025-03-18, or a time like 2025-03-18T09:00:00Z. Did you mean 2026-11-27? (front-matter)',
  ]);
});
