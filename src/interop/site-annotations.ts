import type { Article } from '../schema/article.ts';
import { annotationCollection, countAnnotations } from './annotation-collection.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Some 200 kB to load at a time for whoever follows the pages of an archive. */
const ARTICLES_PER_PAGE = 25;

/** Where the site’s collection stands, and its pages. */
export interface SiteAddresses {
  collection: string;
  /** @param number From 1. */
  page: (number: number) => string;
}

/**
 * All quotes and notes of the site as a W3C AnnotationCollection.
 *
 * @param label The site’s name.
 */
export function siteCollection(articles: readonly Article[], label: string, at: SiteAddresses) {
  const totals = articles.map(countAnnotations);
  const pages = Math.ceil(articles.length / ARTICLES_PER_PAGE);
  return {
    '@context': CONTEXT,
    id: at.collection,
    type: 'AnnotationCollection',
    label,
    total: totals.reduce((sum, total) => sum + total, 0),
    ...(pages > 0 && { first: at.page(1), last: at.page(pages) }),
  };
}

/** A page of the site’s collection: the annotations of some articles. */
export interface SitePage {
  articles: readonly Article[];
  /** From 1. */
  number: number;
  /** How many annotations stand on the pages before it. */
  startIndex: number;
  isLast: boolean;
}

/** The pages of the site’s collection, in the order of the articles. */
export function sitePages(articles: readonly Article[]): SitePage[] {
  const pages: SitePage[] = [];
  let startIndex = 0;
  for (let from = 0; from < articles.length; from += ARTICLES_PER_PAGE) {
    const end = from + ARTICLES_PER_PAGE;
    const own = articles.slice(from, end);
    pages.push({ articles: own, number: pages.length + 1, startIndex, isLast: end >= articles.length });
    startIndex += own.reduce((sum, article) => sum + countAnnotations(article), 0);
  }
  return pages;
}

/** A page of the site’s collection, linked to the next. */
export function sitePage({ articles, number, startIndex, isLast }: SitePage, at: SiteAddresses) {
  return {
    '@context': CONTEXT,
    id: at.page(number),
    type: 'AnnotationPage',
    partOf: at.collection,
    startIndex,
    ...(number > 1 && { prev: at.page(number - 1) }),
    ...(!isLast && { next: at.page(number + 1) }),
    items: articles.flatMap((article) => annotationCollection(article).first.items),
  };
}
