import { hash } from 'node:crypto';
import type { Article } from '../schema/article.ts';
import { versionOf } from './published.ts';

/**
 * Names what a page is made of, for builds that keep it as long as that stays the same: the versions of articles, which stand for
 * the settings and the speakers’ files too. The page’s own code is known to Astro.
 *
 * @param articles all on which the page depends
 * @param rest whatever else tells it from other pages of them
 * @returns what `getStaticPaths` says of the page
 */
export function keyedBy(articles: Iterable<Article>, ...rest: readonly unknown[]): { cacheKey: string } {
  const versions = new Set(Array.from(articles, versionOf));
  return { cacheKey: hash('sha256', JSON.stringify([...versions, rest]), 'base64url') };
}
