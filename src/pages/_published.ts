import { getCollection } from 'astro:content';
import { newestFirst } from '../components/newest-first.ts';
import { heldArticles } from '../load/held-articles.ts';
import type { MadeArticle } from '../load/made-article.ts';
import type { Article } from '../schema/article.ts';

/** All articles with their Markdown, in the order of their files. */
export async function madeArticles(): Promise<readonly MadeArticle[]> {
  // In development the store tells that articles have changed, so that the pages which have asked it are made anew.
  if (import.meta.env.DEV) await getCollection('articles');
  return [...heldArticles().values()];
}

/** All articles, newest first. */
export async function published(): Promise<readonly Article[]> {
  if (import.meta.env.DEV) return inOrder();
  sorted ??= inOrder();
  return sorted;
}

let sorted: Promise<Article[]> | null = null;

async function inOrder(): Promise<Article[]> {
  return newestFirst((await madeArticles()).map(({ article }) => article));
}
