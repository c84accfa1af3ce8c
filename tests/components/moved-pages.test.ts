import { expect, test } from 'vitest';
import { QUOTES_ON_PAGE } from '../../src/components/list-pages.ts';
import { movedPages } from '../../src/components/moved-pages.ts';
import type { Article } from '../../src/schema/article.ts';
import { sampleParagraph, sampleQuote } from './sample.ts';

function pier(quotes: number): Article {
  const paragraph = sampleParagraph({
    quotes: Array.from({ length: quotes }, (_, i) => sampleQuote({ id: `q-${i}`, polarity: 'said' })),
  });
  const article = { slug: 'pier', published: '2024-05-07', annotations: [], tombstones: [] };
  return { ...article, sections: [{ paragraphs: [paragraph] }] } as unknown as Article;
}

test('the pages of the quotes of a renamed article lead to where they stand now, where quotes have pages', () => {
  const moved = [{ path: 'articles/old-pier/', to: 'articles/pier/' }];
  expect(movedPages(moved, [pier(1)], { quotePages: true })).toEqual([
    { path: 'articles/old-pier/quotes/q-0/', to: 'articles/pier/quotes/q-0/' },
  ]);
  expect(movedPages(moved, [pier(1)], { quotePages: false })).toEqual([]);
});

test('every further page of a renamed speaker leads to the same page of the list', () => {
  const moved = [{ path: 'speakers/a-lin/', to: 'speakers/ada-lin/' }];
  expect(movedPages(moved, [pier(2 * QUOTES_ON_PAGE + 1)], { quotePages: true })).toEqual([
    { path: 'speakers/a-lin/2/', to: 'speakers/ada-lin/2/' },
    { path: 'speakers/a-lin/3/', to: 'speakers/ada-lin/3/' },
  ]);
  expect(movedPages(moved, [pier(3)], { quotePages: true })).toEqual([]);
});
