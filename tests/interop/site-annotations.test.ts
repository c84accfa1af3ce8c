import { expect, test } from 'vitest';
import { siteCollection, sitePage, sitePages } from '../../src/interop/site-annotations.ts';
import type { Article } from '../../src/schema/article.ts';
import { collectionAssertions, failures, pageAssertions } from './annotation-model.ts';
import { publishedArticles } from './published-articles.ts';

const at = {
  collection: 'https://ferry.example/annotations.jsonld',
  page: (number: number) => `https://ferry.example/annotations/${number}.jsonld`,
};

const pagesOf = (articles: readonly Article[]) => sitePages(articles).map((page) => sitePage(page, at));

test('the site’s collection and its pages hold to the Web Annotation Data Model', async () => {
  const articles = await publishedArticles();
  const collection = siteCollection(articles, 'The Ferry', at);
  for (const assertion of Object.values(collectionAssertions)) {
    expect(failures(assertion, [collection])).toEqual([]);
  }
  for (const assertion of Object.values(pageAssertions)) {
    expect(failures(assertion, pagesOf(articles))).toEqual([]);
  }
});

test('who follows the pages from the first meets every annotation once, at its index', async () => {
  const published = await publishedArticles();
  const articles = Array.from({ length: 60 }, (_, index) => ({
    ...(published[index % published.length] as Article),
    url: `https://ferry.example/articles/part-${index}/`,
  }));
  const collection = siteCollection(articles, 'The Ferry', at);
  const pages = new Map(pagesOf(articles).map((page) => [page.id, page]));
  const ids: string[] = [];
  expect(pages.size).toBe(3);
  let next = collection.first;
  while (next !== undefined) {
    const page = pages.get(next);
    expect(page?.startIndex).toBe(ids.length);
    ids.push(...(page?.items.map(({ id }) => id) ?? []));
    if (page?.next === undefined) expect(page?.id).toBe(collection.last);
    next = page?.next;
  }
  expect(new Set(ids).size).toBe(collection.total);
  expect(ids).toHaveLength(collection.total);
});

test('a site without articles has an empty collection', () => {
  expect(siteCollection([], 'The Ferry', at)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: at.collection,
    type: 'AnnotationCollection',
    label: 'The Ferry',
    total: 0,
  });
});
