import { expect, test } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import { partRecords, searchCorpus } from '../../src/search/corpus.ts';
import { findWords } from '../../src/search/found-words.ts';
import type { Corpus, FoundWords } from '../../src/search/record.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { writerOptions } from '../../src/search/writer-options.ts';
import { makeArticles } from '../bench/search/make-articles.ts';

const articles = makeArticles(220, 5);

/** What a file keeps of an article’s words. */
const kept = (article: Article): FoundWords => findWords(partRecords(article));

/** Named after all bytes of an index. */
const folderOf = async (corpus: Corpus): Promise<string> => (await writeIndex(corpus)).folder;

test('an index made of the words that were found in each article is byte for byte that of their texts', async () => {
  const words = new Map(articles.map((article) => [article, kept(article)]));
  const texts = searchCorpus(articles);
  expect(texts.records.length).toBeGreaterThan(writerOptions.oneFileRecords);
  const found = searchCorpus(articles, {}, (article) => words.get(article) as FoundWords);
  expect(await folderOf(found)).toBe(await folderOf(texts));
});

test('after an article was changed, one taken away and one added, the words of the others still make the same index', async () => {
  const [changed, removed, ...others] = articles;
  const words = new Map(others.map((article) => [article, kept(article)]));
  const [again, added] = makeArticles(2, 6);
  if (!changed || !removed || !again || !added) throw new Error('There are too few articles.');
  const now = [{ ...again, slug: changed.slug }, ...others, { ...added, slug: 'added' }];
  const found = searchCorpus(now, {}, (article) => words.get(article) ?? kept(article));
  expect(await folderOf(found)).toBe(await folderOf(searchCorpus(now)));
});

test('of the texts whose words were found before none is read again', async () => {
  const nothing = { terms: [], counts: [], words: new Uint32Array(), near: new Uint16Array() };
  const silent = searchCorpus(articles, {}, (article) => ({
    ...nothing,
    counts: partRecords(article).map(() => 0),
  }));
  const { files } = await writeIndex(silent);
  const terms = [...files].filter(([name]) => name.startsWith('terms/'));
  const { files: all } = await writeIndex(searchCorpus(articles));
  expect(terms.length).toBeLessThan([...all.keys()].filter((name) => name.startsWith('terms/')).length);
});
