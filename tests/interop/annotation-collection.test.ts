import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it, test } from 'vitest';
import { annotationCollection } from '../../src/interop/annotation-collection.ts';
import { isAsserted } from '../../src/schema/is-asserted.ts';
import { annotationAssertions, collectionAssertions, failures, pageAssertions } from './annotation-model.ts';
import { publishedArticles } from './published-articles.ts';
import { sampleArticle } from './sample-article.ts';

const context = readFileSync(path.resolve(import.meta.dirname, '../fixtures/anno-context.json'), 'utf8');
const articles = await publishedArticles();
const collections = articles.map(annotationCollection);

describe('every collection of the site holds to the Web Annotation Data Model:', () => {
  const pages = collections.map(({ first }) => first);

  test.each(Object.entries(collectionAssertions))('%s', (_, assertion) => {
    expect(failures(assertion, collections)).toEqual([]);
  });

  test.each(Object.entries(pageAssertions))('%s', (_, assertion) => {
    expect(failures(assertion, pages)).toEqual([]);
  });

  test.each(Object.entries(annotationAssertions))('%s', (_, assertion) => {
    const items = pages.flatMap((page) => page.items);
    expect(failures(assertion, items)).toEqual([]);
  });
});

describe('a collection', () => {
  it('has every asserted quote and every note of its article, and counts them', () => {
    for (const [index, article] of articles.entries()) {
      const quotes = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
      const ids = [...quotes.filter(isAsserted), ...article.annotations].map(({ id }) => id);
      expect(collections[index]?.first.items.map(({ id }) => id.split('#')[1])).toEqual(ids);
      expect(collections[index]?.total).toBe(ids.length);
    }
  });

  it('points at its words in three ways that agree', () => {
    for (const [index, { text, sections }] of articles.entries()) {
      const paragraphs = sections.flatMap((section) => section.paragraphs);
      for (const { target } of collections[index]?.first.items ?? []) {
        const [quote, position, fragment] = target.selector;
        if (!quote || !position || !fragment) throw new Error('a selector is missing');
        const paragraph = paragraphs.find(({ id }) => id === fragment.value)?.text ?? '';
        const { start, end } = fragment.refinedBy ?? { start: 0, end: 0 };
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(paragraph.slice(start, end)).toBe(quote.exact);
        expect(paragraph).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      }
    }
  });

  it('says who spoke, and what a note is, found and by whom', () => {
    const items = annotationCollection(sampleArticle()).first.items;
    expect(
      items[0]?.body.map(({ purpose, ...body }) => [purpose, 'value' in body ? body.value : body.source]),
    ).toEqual([
      ['identifying', 'Ada Finch'],
      ['identifying', 'https://ferry.example/paper/speakers/ada-finch/'],
      ['tagging', 'direct'],
      ['tagging', 'named'],
    ]);
    expect(items.find(({ id }) => id.endsWith('#note-cost'))).toMatchObject({
      motivation: 'commenting',
      creator: { type: 'Person', name: 'Ada Rook' },
      created: '2024-05-08T00:00:00Z',
      body: [
        { purpose: 'commenting', format: 'text/html', value: '<p>The minutes say <em>eleven</em>.</p>' },
        { purpose: 'classifying', value: 'Fact-check' },
        { purpose: 'assessing', value: 'False' },
      ],
    });
  });

  it('is JSON-LD in which every key and every motivation means something', async () => {
    // Safe: what would be dropped as meaningless is an error.
    const options = { documentLoader, safe: true };
    for (const collection of collections) {
      const expanded = await jsonld.expand({ ...collection }, options);
      expect(keysOf(expanded).filter((key) => !/^(@|http)/.test(key))).toEqual([]);
      expect(JSON.stringify(expanded).match(/"http:\/\/www\.w3\.org\/ns\/oa#hasTarget"/g)).toHaveLength(
        collection.total,
      );
    }
  });
});

/** The context stands beside the test: nothing is fetched. It has the terms of the model’s that we use. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is asked for`);
  return { documentUrl: url, document: JSON.parse(context) };
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}
