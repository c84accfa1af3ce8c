import type { Article } from '../schema/article.ts';
import { annotationCollection, countAnnotations } from './annotation-collection.ts';

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
  const totals = articles.map(countAnnotations);
  return {
    '@context': CONTEXT,
    id: at.collection,
    type: 'AnnotationCollection',
    label,
    total: totals.reduce((sum, total) => sum + total, 0),
    ...(articles.length > 0 && { first: at.page(1), last: at.page(articles.length) }),
  };
}

/** A page of the site’s collection: the annotations of one article. */
export interface SitePage {
  article: Article;
  /** From 1. */
  number: number;
  /** How many annotations stand on the pages before it. */
  startIndex: number;
  isLast: boolean;
}

/** The pages of the site’s collection, one for each article. */
export function sitePages(articles: readonly Article[]): SitePage[] {
  let startIndex = 0;
  return articles.map((article, index) => {
    const page = { article, number: index + 1, startIndex, isLast: index === articles.length - 1 };
    startIndex += countAnnotations(article);
    return page;
  });
}

/** A page of the site’s collection, linked to the next. */
export function sitePage({ article, number, startIndex, isLast }: SitePage, at: SiteAddresses) {
  return {
    '@context': CONTEXT,
    id: at.page(number),
    type: 'AnnotationPage',
    partOf: at.collection,
    startIndex,
    ...(number > 1 && { prev: at.page(number - 1) }),
    ...(!isLast && { next: at.page(number + 1) }),
    items: annotationCollection(article).first.items,
  };
}
