import { expect, test } from 'vitest';
import { articleAlternates, quotesAlternate, siteAlternates } from '../../src/interop/alternates.ts';
import { english } from '../english.ts';
import { sampleArticle } from './sample-article.ts';

test('an article links to each of its other forms, under the site’s own base path', () => {
  expect(articleAlternates(sampleArticle(), english).map(({ type, href }) => [type, href])).toEqual([
    ['application/json', 'https://ferry.example/paper/articles/bridge.json'],
    ['text/markdown', 'https://ferry.example/paper/articles/bridge.md'],
    ['application/ld+json', 'https://ferry.example/paper/articles/bridge/annotations.jsonld'],
    ['application/x-bibtex', 'https://ferry.example/paper/articles/bridge/citation.bib'],
    ['application/vnd.citationstyles.csl+json', 'https://ferry.example/paper/articles/bridge/citation.json'],
  ]);
});

test('the home page links to each form of the whole site, and the page of quotes to their table', () => {
  const home = 'https://ferry.example/paper/';
  expect(siteAlternates(home, english).map(({ type, href }) => [type, href])).toEqual([
    ['application/ld+json', 'https://ferry.example/paper/annotations.jsonld'],
    ['text/csv', 'https://ferry.example/paper/quotes.csv'],
  ]);
  expect(siteAlternates(home, english)).toContainEqual(quotesAlternate(home, english));
});
