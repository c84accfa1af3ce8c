import { hash } from 'node:crypto';
import { heldArticles } from '../load/held-articles.ts';
import type { Article } from '../schema/article.ts';

/**
 * Names what a page is made of, for builds that keep it as long as that stays the same: the versions of articles, which
 * stand for the code and the speakers’ files too.
 *
 * @param articles all on which the page depends
 * @param rest whatever else tells it from other pages of them
 * @returns what `getStaticPaths` says of the page; nothing when there is no article to stand for the code
 */
export function keyedBy(articles: Iterable<Article>, ...rest: readonly unknown[]): { cacheKey?: string } {
  const keys = new Set(Array.from(articles, ({ slug }) => heldArticles().get(slug)?.key));
  if (keys.size === 0 || keys.has(undefined)) return {};
  return { cacheKey: hash('sha256', JSON.stringify([...keys, rest]), 'base64url') };
}
