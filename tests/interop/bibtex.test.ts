import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/interop/bibtex.ts';
import { cslItem } from '../../src/interop/csl-item.ts';
import { cslQuote } from '../../src/interop/csl-quote.ts';
import { english } from '../english.ts';
import { sampleArticle } from './sample-article.ts';

const item = cslItem(sampleArticle(), 'The Ferry', english);

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

test('a quote is cited as its article, under its own address, with its words and who said them', () => {
  const article = sampleArticle();
  const [quote] = article.sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ quotes }) => quotes);
  if (quote === undefined) throw new Error('The sample has no quote');
  const said = '“The bridge cost nine million and not a penny more,” — Ada Finch (2024-05-06)';
  expect(cslQuote(article, quote, 'The Ferry', english)).toEqual({
    ...item,
    id: `bridge-${quote.id}`,
    URL: `https://ferry.example/paper/articles/bridge/#${quote.id}`,
    note: said,
  });
  expect(cslQuote(article, { ...quote, speaker: null }, 'The Ferry', english).note).toBe(quote.text);
  const reviewed = { ...article, reviewed: { by: 'Runa Heron', date: '2024-05-08' } };
  expect(cslQuote(reviewed, quote, 'The Ferry', english).note).toBe(
    `${said}. Attribution checked by an editor (Runa Heron), 2024-05-08`,
  );
});
