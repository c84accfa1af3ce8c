import jsonld from 'jsonld';
import type { NewsArticle, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { newsArticle } from '../../src/interop/news-article.ts';
import { publishedArticles } from './published-articles.ts';
import { sampleArticle } from './sample-article.ts';

const SITE = 'https://ferry.example/paper';
const ARTICLE = `${SITE}/articles/bridge/`;

describe('an article as structured data', () => {
  // The type is schema.org’s vocabulary: what it does not know does not compile.
  const data: WithContext<NewsArticle> = newsArticle(sampleArticle(), 'The Ferry');

  it('says what it is, when it changed, and who made it', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': ARTICLE,
      headline: 'A bridge & its cost',
      datePublished: '2024-05-07',
      dateModified: '2024-05-09',
      author: [
        { '@type': 'Person', name: 'Ada Rook' },
        { '@type': 'Organization', name: 'The Ferry' },
      ],
      isBasedOn: { name: 'Council minutes', publisher: { name: 'Saltmouth Council' } },
    });
  });

  it('has verbatim quotes as quotations, each part of the article and created by its speaker', () => {
    const sample = sampleArticle();
    const [quote] = sample.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
    if (quote) quote.date = '2024-05-06';
    const quotations = partsOf(newsArticle(sample, 'The Ferry'), 'Quotation');
    expect(quotations.map(({ text }) => text)).toEqual([
      '“The bridge cost nine million and not a penny more,”',
      'that “the bridge is open to all”',
    ]);
    expect(quotations[0]).toMatchObject({
      '@id': `${ARTICLE}#${quote?.id}`,
      creator: { '@id': `${SITE}/speakers/ada-finch/` },
      dateCreated: '2024-05-06',
    });
  });

  it('knows its speakers as persons and organizations, with the pages that say the same', () => {
    expect(data).toHaveProperty('mentions', [
      {
        '@type': 'Person',
        '@id': `${SITE}/speakers/ada-finch/`,
        name: 'Ada Finch',
        url: `${SITE}/speakers/ada-finch/`,
        sameAs: ['https://people.example/finch'],
        jobTitle: 'Mayor of Saltmouth',
      },
      {
        '@type': 'Organization',
        '@id': `${SITE}/speakers/town-hall/`,
        name: 'Town Hall',
        url: `${SITE}/speakers/town-hall/`,
      },
    ]);
  });

  it('has a fact-check with a rating as the review of a claim and of who made it', () => {
    expect(partsOf(data, 'ClaimReview')[0]).toMatchObject({
      '@type': 'ClaimReview',
      '@id': `${ARTICLE}#note-cost`,
      url: `${ARTICLE}#note-cost`,
      claimReviewed: 'nine million',
      reviewBody: 'The minutes say eleven.',
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
      author: { '@type': 'Person', name: 'Ada Rook' },
      datePublished: '2024-05-08',
      itemReviewed: {
        '@type': 'Claim',
        appearance: { '@id': ARTICLE },
        author: { '@id': `${SITE}/speakers/ada-finch/` },
      },
    });
  });

  it('has corrections as comments, those in notes among them', () => {
    const sample = sampleArticle();
    for (const note of sample.annotations) note.kind = 'Correction';
    expect(newsArticle(sample, 'The Ferry')).toHaveProperty('correction.1', {
      '@type': 'CorrectionComment',
      datePublished: '2024-05-08',
      text: 'The minutes say eleven.',
    });
    expect(data).toHaveProperty('correction', [
      {
        '@type': 'CorrectionComment',
        datePublished: '2024-05-09',
        text: 'The bridge has nine arches, not eight.',
      },
    ]);
  });

  it('is JSON-LD that expands, for every article', async () => {
    for (const article of await publishedArticles()) {
      const expanded = await jsonld.expand(newsArticle(article, 'The Ferry') as object, { documentLoader });
      expect(expanded[0]?.['@type']).toEqual(['https://schema.org/NewsArticle']);
    }
  });
});

function partsOf(article: object, type: string): Record<string, unknown>[] {
  const { hasPart } = article as { hasPart: Record<string, unknown>[] };
  return hasPart.filter((part) => part['@type'] === type);
}

/** As schema.org’s own context begins; nothing is fetched. */
async function documentLoader(url: string) {
  return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } };
}
