import { expect, test } from 'vitest';
import { annotationCollection, countAnnotations } from '../../src/interop/annotation-collection.ts';
import { newsArticle } from '../../src/interop/news-article.ts';
import { quotesCsv } from '../../src/interop/quotes-csv.ts';
import type { Article, Quote } from '../../src/schema/article.ts';
import { sampleArticle } from './sample-article.ts';

/** The sample with its first quote, “The bridge cost nine million …”, turned into something else. */
function turned(change: Partial<Quote>): Article {
  const article = sampleArticle();
  const [quote] = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes));
  if (!quote) throw new Error('the sample has no quote');
  Object.assign(quote, change);
  return article;
}

const handedOn = (article: Article) => ({
  quotations: JSON.stringify(newsArticle(article, 'The Ferry')).split('"Quotation"').length,
  rows: quotesCsv([article]).split('\r\n').length,
  annotations: annotationCollection(article).total,
  counted: countAnnotations(article),
});

const whole = handedOn(sampleArticle());

test.each([
  ['reported', { kind: 'indirect' }],
  ['denied', { polarity: 'denied' }],
  ['only supposed', { polarity: 'hypothetical' }],
  ['asked for', { polarity: 'asked' }],
  ['nobody’s', { speaker: null, basis: 'editor' }],
] as const)('words that are %s are no quotation in structured data, table or annotations', (_, change) => {
  const { quotations, rows, annotations, counted } = whole;
  expect(handedOn(turned(change))).toEqual({
    quotations: quotations - 1,
    rows: rows - 1,
    annotations: annotations - 1,
    counted: counted - 1,
  });
});

test('a fact-check of words that are denied names nobody as their author', () => {
  const claims = (article: Article) =>
    JSON.stringify(
      [newsArticle(article, 'The Ferry').hasPart]
        .flat()
        .filter((part) => JSON.stringify(part).includes('ClaimReview')),
    );
  expect(claims(sampleArticle())).toContain('ada-finch');
  expect(claims(turned({ polarity: 'denied' }))).not.toContain('ada-finch');
});
