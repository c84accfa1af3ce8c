import type { Article } from '../schema/article.ts';
import { annotationCollection } from './annotation-collection.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Where the site’s collection stands, and its pages. */
export interface SiteAddresses {
  collection: string;
  /** @param number From 1. */
  page: (number: number) => string;
}

/**
 * All quotes and notes of the site as a W3C AnnotationCollection with a page for each article.
 *
 * @param label The site’s name.
 */
export function siteCollection(articles: readonly Article[], label: string, at: SiteAddresses) {
  const totals = articles.map((article) => annotationCollection(article).total);
  return {
    '@context': CONTEXT,
    id: at.collection,
    type: 'AnnotationCollection',
    label,
    total: totals.reduce((sum, total) => sum + total, 0),
    ...(articles.length > 0 && { first: at.page(1), last: at.page(articles.length) }),
  };
}

/** The pages of the site’s collection, one for each article, each linked to the next. */
export function sitePages(articles: readonly Article[], at: SiteAddresses) {
  let startIndex = 0;
  return articles.map((article, index) => {
    const { items } = annotationCollection(article).first;
    const page = {
      '@context': CONTEXT,
      id: at.page(index + 1),
      type: 'AnnotationPage',
      partOf: at.collection,
      startIndex,
      ...(index > 0 && { prev: at.page(index) }),
      ...(index < articles.length - 1 && { next: at.page(index + 2) }),
      items,
    };
    startIndex += items.length;
    return page;
  });
}
