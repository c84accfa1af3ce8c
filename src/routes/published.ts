import { getCollection } from 'astro:content';
import { newestFirst } from '../components/newest-first.ts';
import { chosenArticles, heldArticles } from '../load/held-articles.ts';
import type { MadeArticle } from '../load/made-article.ts';
import type { Article } from '../schema/article.ts';

/** All articles with their Markdown, in the order of their files. */
export async function madeArticles(): Promise<readonly MadeArticle[]> {
  return [...(await held()).values()];
}

/** The articles whose own pages are to be made: all in development, those that a build has not made before. */
export async function ownArticles(): Promise<readonly MadeArticle[]> {
  await held();
  return chosenArticles();
}

/** All articles, newest first. */
export async function published(): Promise<readonly Article[]> {
  const of = await held();
  if (sorted?.of !== of) {
    sorted = { of, articles: newestFirst(Array.from(of.values(), ({ article }) => article)) };
  }
  return sorted.articles;
}

/** Sorted once for all pages, and anew when there are other articles. */
let sorted: { of: ReadonlyMap<string, MadeArticle>; articles: readonly Article[] } | null = null;

async function held(): Promise<ReadonlyMap<string, MadeArticle>> {
  // In development the store tells that articles have changed, so that the pages which have asked it are made anew.
  if (import.meta.env.DEV) await getCollection('articles');
  return heldArticles();
}
