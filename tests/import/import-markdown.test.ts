import { expect, test } from 'vitest';
import { importMarkdown } from '../../src/import/import-markdown.ts';

test('the text stays as it is written, and a heading at the top becomes the headline', () => {
  expect(
    importMarkdown('\uFEFF# The *mill*\r\n\r\nIt  closed \\* on Monday[^1].\r\n\r\n[^1]: Or so.\r\n'),
  ).toEqual({
    fields: { headline: 'The mill' },
    body: 'It  closed \\* on Monday[^1].\n\n[^1]: Or so.\n',
  });
});

test('front matter of other programs is carried over under the names used here', () => {
  const file = `---
title: 1984
date: 2025-03-18 09:30:00 +0000
lastmod: March 19, 2025
author: {name: Ada Example, email: ada@example.org}
tags: [mills, Aston]
layout: post
published: true
---
# Chapter

It closed.
`;
  expect(importMarkdown(file)).toEqual({
    fields: {
      headline: '1984',
      published: '2025-03-18',
      updated: '2025-03-19',
      byline: ['Ada Example'],
      topics: ['mills', 'Aston'],
    },
    body: '# Chapter\n\nIt closed.\n',
  });
});

test('an article of ours comes back as it is', () => {
  const fields = {
    headline: 'Mill closes',
    published: '2025-03-18',
    dateline: 'Aston',
    source: { title: 'Notice', url: 'https://mill.example/' },
    corrections: [{ date: '2025-03-19', text: 'It was Monday.' }],
    draft: true,
  };
  expect(importMarkdown(`---\n${JSON.stringify(fields)}\n---\nIt closed.\n`).fields).toEqual(fields);
});

test('front matter that is no YAML is an error', () => {
  expect(() => importMarkdown('---\na: [\n---\nIt closed.')).toThrow(/^Flow sequence/);
});
