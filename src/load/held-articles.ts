import type { MadeArticle } from './made-article.ts';

/** Modules are loaded anew for the pages’ bundle: what it shares with the loaders stands where both find it. */
const PLACE = Symbol.for('readout.articles');

type Shared = { [PLACE]?: ReadonlyMap<string, MadeArticle> };

/**
 * Keeps the articles for the pages. Astro’s own store would write each out as text, bundle that as code and read it
 * again, at four times the memory; it is told only which articles there are.
 */
export function holdArticles(articles: readonly MadeArticle[]): void {
  (globalThis as Shared)[PLACE] = new Map(articles.map((made) => [made.article.slug, made]));
}

/** The articles of the site that is being built or written, by their slugs, in the order of their paths. */
export function heldArticles(): ReadonlyMap<string, MadeArticle> {
  return (globalThis as Shared)[PLACE] ?? new Map();
}
