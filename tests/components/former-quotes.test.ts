import { expect, test } from 'vitest';
import { formerQuotes } from '../../src/components/former-quotes.ts';
import type { Article, Quote } from '../../src/schema/article.ts';

const quote = (id: string, other: Partial<Quote> = {}) =>
  ({ id, kind: 'direct', polarity: 'said', aliases: [], ...other }) as Quote;

function formerly(
  quotes: Quote[],
  tombstones: Partial<Article['tombstones'][number]>[] = [],
  aliases: string[] = [],
) {
  const sections = [{ paragraphs: [{ aliases, quotes }] }] as unknown as Article['sections'];
  return formerQuotes({ slug: 'pier', sections, tombstones: tombstones as Article['tombstones'] });
}

test('the page of a quote that was joined to another leads to that one’s page', () => {
  expect(formerly([quote('q-new', { aliases: ['q-old'] })])).toEqual([
    { path: 'articles/pier/quotes/q-old/', to: 'articles/pier/quotes/q-new/' },
  ]);
});

test('that of words which are no longer held for a quote leads to the words', () => {
  expect(formerly([quote('q-told', { kind: 'indirect' }), quote('q-kept')])).toEqual([
    { path: 'articles/pier/quotes/q-told/', to: 'articles/pier/#q-told' },
  ]);
});

test('that of a removed quote leads to where it stood; a removed paragraph never had one', () => {
  expect(
    formerly(
      [],
      [
        { id: 'q-gone', aliases: ['q-before'] },
        { id: 'p-gone', aliases: [] },
      ],
    ),
  ).toEqual([
    { path: 'articles/pier/quotes/q-gone/', to: 'articles/pier/#q-gone' },
    { path: 'articles/pier/quotes/q-before/', to: 'articles/pier/#q-gone' },
  ]);
});

test('a quote that has come back has its page', () => {
  expect(formerly([quote('q-back')], [{ id: 'q-back', aliases: [] }])).toEqual([]);
});

test('that of words which are a mere part of their paragraph now leads to it', () => {
  expect(formerly([], [], ['p-before', 'q-part'])).toEqual([
    { path: 'articles/pier/quotes/q-part/', to: 'articles/pier/#q-part' },
  ]);
});
