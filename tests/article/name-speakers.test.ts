import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';

test('a pronoun that leads to nobody names nobody, in any language', () => {
  const value =
    '---\nheadline: Das Geld\npublished: 2026-05-04\nlanguage: de\n---\n\nDie Reparatur kostet viel. „Das Geld kommt zur Hälfte vom Land“, sagte sie.\n';
  const built = buildArticle(new VFile({ path: 'geld.md', value }), {
    slug: 'geld',
    url: 'https://news.example/articles/geld/',
    speakers: [],
    ledger: null,
    today: '2026-05-04',
    keepWordings: false,
  });
  const quotes = built?.article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.quotes),
  );
  expect(quotes?.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['„Das Geld kommt zur Hälfte vom Land“', null],
  ]);
  expect(built?.article.speakers).toEqual([]);
});
