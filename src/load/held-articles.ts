import type { MadeArticle } from './made-article.ts';

/** Modules are loaded anew for the pages’ bundle: what it shares with the loaders stands where both find it. */
const PLACE = Symbol.for('readout.articles');
const CHOICE = Symbol.for('readout.articles.chosen');

type Shared = { [PLACE]?: ReadonlyMap<string, MadeArticle>; [CHOICE]?: ReadonlySet<string> | null };

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

/** Says of which articles the pages of their own are to be made; all others are taken care of elsewhere. Null is all. */
export function chooseArticles(slugs: ReadonlySet<string> | null): void {
  (globalThis as Shared)[CHOICE] = slugs;
}

/** Of the articles that are held, those whose own pages are to be made: all, unless a choice was made. */
export function chosenArticles(): MadeArticle[] {
  const chosen = (globalThis as Shared)[CHOICE] ?? null;
  return [...heldArticles().values()].filter(({ article }) => chosen?.has(article.slug) ?? true);
}
