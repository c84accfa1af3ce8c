import { hash } from 'node:crypto';
import type { Quoted } from '../components/quoted.ts';
import { navLinks } from '../layouts/site-links.ts';
import type { Article } from '../schema/article.ts';
import { versionOf } from './published.ts';

/**
 * Names what a file is made of, for builds that keep it as long as that stays the same: the versions of articles, which stand for
 * the settings and the speakers’ files too. The route’s own code is known to Astro.
 *
 * @param articles all on which the file depends
 * @param rest whatever else tells it from other files of them
 * @returns what `getStaticPaths` says of the file
 */
export function keyedBy(articles: Iterable<Article>, ...rest: readonly unknown[]): { cacheKey: string } {
  const versions = new Set(Array.from(articles, versionOf));
  return { cacheKey: hash('sha256', JSON.stringify([...versions, rest]), 'base64url') };
}

/** The same for pages, which all have the links to the owner’s pages at their top. */
export async function pageKeys(): Promise<typeof keyedBy> {
  const links = await navLinks();
  return (articles, ...rest) => keyedBy(articles, ...rest, links);
}

/** Tells a quote from all others of the site: of an article, a page of a list may show other quotes than at the last build. */
export const placeOf = ({ article, quote }: Pick<Quoted, 'article' | 'quote'>): string =>
  `${article.slug}#${quote.id}`;
