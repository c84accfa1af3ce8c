import { expect, test } from 'vitest';
import { articleMeta } from '../../src/interop/open-graph.ts';
import { sampleArticle } from './sample-article.ts';

test('Open Graph is told when an article appeared and changed, by whom it is and on what', () => {
  expect(articleMeta(sampleArticle()).map(({ property, content }) => `${property} ${content}`)).toEqual([
    'article:published_time 2024-05-07T00:00:00Z',
    'article:modified_time 2024-05-09T00:00:00Z',
    'article:author Ada Rook',
    'article:author The Ferry',
    'article:tag Bridges',
    'article:tag Town Hall',
    'og:locale en',
  ]);
});
