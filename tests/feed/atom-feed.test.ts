import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { articleEntry } from '../../src/feed/article-entry.ts';
import { atomFeed } from '../../src/feed/atom-feed.ts';
import { quoteEntry } from '../../src/feed/quote-entry.ts';
import type { Article } from '../../src/schema/article.ts';
import { english } from '../english.ts';
import { publishedArticles } from '../interop/published-articles.ts';
import { sampleArticle } from '../interop/sample-article.ts';
import { sampleFeed } from './sample-feed.ts';

const grammar = await readFile(path.resolve(import.meta.dirname, '../fixtures/atom.rng'), 'utf8');

/** What xmllint finds wrong with a feed by the RELAX NG grammar of RFC 4287. */
async function errorsIn(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: xml },
    schema: { fileName: 'atom.rng', contents: grammar },
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

test('feeds of articles and of quotes are valid Atom', async () => {
  const articles = await publishedArticles();
  expect(
    await errorsIn(atomFeed(sampleFeed(articles.map((article) => articleEntry(article, english))))),
  ).toEqual([]);
  expect(await errorsIn(atomFeed(sampleFeed(articles.flatMap(quoteEntries))))).toEqual([]);
  expect(await errorsIn(atomFeed(sampleFeed([])))).toEqual([]);
});

test('the grammar finds what is not Atom', async () => {
  const xml = atomFeed(sampleFeed([]));
  expect(await errorsIn(xml.replace(/<updated>.*<\/updated>\n/, ''))).not.toEqual([]);
  expect(await errorsIn(xml.replace('</feed>', '<item/></feed>'))).not.toEqual([]);
});

test('a feed is as new as its newest entry, whatever offsets they are written with', () => {
  const entry = articleEntry(sampleArticle(), english);
  const xml = atomFeed(
    sampleFeed([
      { ...entry, updated: '2024-05-08T09:00:00+02:00' },
      { ...entry, updated: '2024-05-08T08:00:00Z' },
    ]),
  );
  expect(xml.match(/<updated>(.*)<\/updated>/)?.[1]).toBe('2024-05-08T08:00:00Z');
});

test('text that XML cannot hold does not break a feed', async () => {
  const entry = { ...articleEntry(sampleArticle(), english), title: 'A <b> & \u0007 \uD800 ]]>' };
  const xml = atomFeed(sampleFeed([entry]));
  expect(xml).toContain('<title>A &lt;b&gt; &amp; \uFFFD \uFFFD ]]&gt;</title>');
  expect(await errorsIn(xml)).toEqual([]);
});

function quoteEntries(article: Article) {
  return article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes))
    .map((quote) => quoteEntry(article, quote, english));
}
