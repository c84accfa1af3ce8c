import { describe, expect, it } from 'vitest';
import { searchCorpus } from '../../src/search/corpus.ts';
import { search } from '../../src/search/search.ts';
import { articleLines } from '../bench/search/article-lines.ts';
import { findRuns } from '../bench/search/find-runs.ts';
import { makeArticles } from '../bench/search/make-articles.ts';
import { indexOf } from './index-of.ts';

const articles = makeArticles(5, 3);
const index = indexOf(searchCorpus(articles));

describe('a site of articles', () => {
  it('is searched in every run of words that its pages show, however they may be typed', async () => {
    const { runs, missed } = await findRuns(index, articles.flatMap(articleLines));
    expect(runs).toBeGreaterThan(1_000);
    expect(missed).toEqual([]);
  });

  it('gives the cells of a table, a caption and what a picture shows', async () => {
    const shown = articles.map(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
    const cells = shown.flat().filter(({ containers }) => containers.some(({ kind }) => kind === 'table'));
    expect(cells.length).toBeGreaterThanOrEqual(articles.length);
    for (const { id, text } of cells) {
      const { results } = await search(index, { query: `"${text}"`, literal: true });
      expect(results.map(({ record }) => record.id)).toContain(id);
    }
    const { results } = await search(index, { query: '"a view of"' });
    expect(results[0]?.record.type).toBe('picture');
  });
});
