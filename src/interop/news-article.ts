import type { Article } from '../schema/article.ts';

/**
 * What search engines and archives are told of an article (schema.org NewsArticle, JSON-LD 1.1).
 *
 * @param publisher the site’s name
 */
export function newsArticle(article: Article, publisher: string): Record<string, unknown> {
  const { headline, dek, published, updated, byline, dateline, language, topics, url } = article;
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline,
    description: dek,
    datePublished: published,
    dateModified: updated ?? published,
    author: byline.map((name) => ({ '@type': name === publisher ? 'Organization' : 'Person', name })),
    publisher: { '@type': 'Organization', name: publisher },
    dateline,
    inLanguage: language,
    keywords: topics,
    copyrightNotice: article.rights,
    isBasedOn: article.source && basedOn(article.source),
    correction: article.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
    mentions: article.speakers
      .filter(({ named }) => named)
      .map(({ name, kind, links }) =>
        withoutEmpty({ '@type': kind === 'person' ? 'Person' : 'Organization', name, sameAs: links }),
      ),
  });
}

function basedOn({ title, url, publisher }: NonNullable<Article['source']>): Record<string, unknown> {
  return withoutEmpty({
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: publisher && { '@type': 'Organization', name: publisher },
  });
}

function withoutEmpty(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
