import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/interop/bibtex.ts';
import { cslItem } from '../../src/interop/csl-item.ts';
import { sampleArticle } from './sample-article.ts';

const item = cslItem(sampleArticle(), 'The Ferry');

test('an article is a newspaper article in CSL-JSON', () => {
  expect(item).toEqual({
    id: 'bridge',
    type: 'article-newspaper',
    title: 'A bridge & its cost',
    'container-title': 'The Ferry',
    URL: 'https://ferry.example/paper/articles/bridge/',
    language: 'en',
    issued: { 'date-parts': [[2024, 5, 7]] },
    author: [{ literal: 'Ada Rook' }, { literal: 'The Ferry' }],
    abstract: 'The town opens “the long one”.',
    'publisher-place': 'Saltmouth',
    keyword: 'Bridges, Town Hall',
  });
});

test('BibTeX says the same', () => {
  expect(bibtex(item)).toBe(
    [
      '@article{bridge,',
      '  author = {{Ada Rook} and {The Ferry}},',
      '  title = {{A bridge \\& its cost}},',
      '  journal = {The Ferry},',
      '  year = {2024},',
      '  month = may,',
      '  day = {7},',
      '  address = {Saltmouth},',
      '  keywords = {Bridges, Town Hall},',
      '  language = {en},',
      '  url = {https://ferry.example/paper/articles/bridge/},',
      '}',
      '',
    ].join('\n'),
  );
});

test('another program reads from BibTeX what was written, special characters and all', () => {
  const title = 'Käthe’s 100% “{odd}” #1_$2 & ~^\\ days';
  const [read] = new Cite(bibtex({ ...item, title })).data;
  expect(read).toMatchObject({
    title,
    URL: item.URL,
    issued: { 'date-parts': [[2024, 5, 7]] },
  });
});
