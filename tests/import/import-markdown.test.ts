import { expect, test } from 'vitest';
import { importMarkdown } from '../../src/import/import-markdown.ts';
import type { TakePicture } from '../../src/import/imported-article.ts';

const take: TakePicture = (source) =>
  'address' in source && source.address.endsWith('.png')
    ? { url: './copy.png' }
    : { reason: 'there is no such file beside the source' };

const line1 = { line: 1, column: 1 };

test('the text stays as it is written, and a heading at the top becomes the headline', () => {
  expect(
    importMarkdown('\uFEFF# The *mill*\r\n\r\nIt  closed \\* on Monday[^1].\r\n\r\n[^1]: Or so.\r\n', take),
  ).toEqual({
    fields: { headline: 'The mill' },
    body: 'It  closed \\* on Monday[^1].\n\n[^1]: Or so.\n',
    made: { paragraphs: 1, headings: 0, quotations: 0, lists: 0, tables: 0, pictures: 0, notes: 1 },
    changes: [],
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
  expect(importMarkdown(file, take)).toEqual({
    fields: {
      headline: '1984',
      published: '2025-03-18',
      updated: '2025-03-19',
      byline: ['Ada Example'],
      topics: ['mills', 'Aston'],
    },
    body: '# Chapter\n\nIt closed.\n',
    made: { paragraphs: 1, headings: 1, quotations: 0, lists: 0, tables: 0, pictures: 0, notes: 0 },
    changes: [
      { kind: 'field', words: 'layout: "post"', place: line1 },
      { kind: 'field', words: 'published: true', place: line1 },
    ],
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
  expect(importMarkdown(`---\n${JSON.stringify(fields)}\n---\nIt closed.\n`, take).fields).toEqual(fields);
});

test('front matter that is no YAML is an error', () => {
  expect(() => importMarkdown('---\na: [\n---\nIt closed.', take)).toThrow(/^Flow sequence/);
});

test.for([
  [
    'TOML',
    '+++\ntitle = "Mill closes"\ndate = 2025-03-18T08:00:00+01:00\nauthor = "Ada Example"\ntags = ["mills"]\n+++\n',
  ],
  [
    'JSON',
    '{\n"title": "Mill closes", "date": "2025-03-18T08:00:00+01:00",\n"author": {"name": "Ada Example"}, "tags": ["mills"]\n}\n',
  ],
] as const)('front matter in %s is read', ([format, frontMatter]) => {
  expect(importMarkdown(`${frontMatter}\nIt closed.\n`, take)).toEqual({
    fields: {
      headline: 'Mill closes',
      published: '2025-03-18T08:00:00+01:00',
      byline: ['Ada Example'],
      topics: ['mills'],
    },
    body: 'It closed.\n',
    made: { paragraphs: 1, headings: 0, quotations: 0, lists: 0, tables: 0, pictures: 0, notes: 0 },
    changes: [{ kind: 'front-matter', words: format, place: line1 }],
  });
});

test('what another program keeps back is a draft', () => {
  expect(importMarkdown('---\npublished: false\n---\nIt closed.', take)).toMatchObject({
    fields: { draft: true },
    changes: [],
  });
});

test('pictures get the addresses of their copies, and what can’t be copied keeps its own and is told', () => {
  const text = '---\ntitle: Mill\n---\n\n![The mill](img/a.png "At noon")\n\nText ![gone](b.jpg) on.\n';
  expect(importMarkdown(text, take)).toMatchObject({
    body: '![The mill](./copy.png "At noon")\n\nText ![gone](b.jpg) on.\n',
    changes: [
      {
        kind: 'picture-left',
        words: 'b.jpg: there is no such file beside the source',
        place: { line: 7, column: 6 },
      },
    ],
  });
});

test('front matter that stands in itself too deep is refused in words for an editor', () => {
  expect(() => importMarkdown(`---\ntags: ${'['.repeat(50_000)}\n---\nThe mill closed.\n`, take)).toThrow(
    'the front matter has lists or fields that stand in each other too deep',
  );
});
