import { getCollection } from 'astro:content';
import { newestFirst } from '../components/newest-first.ts';
import type { Article } from '../schema/article.ts';

/** All articles, newest first. */
export async function published(): Promise<Article[]> {
  return newestFirst((await getCollection('articles')).map(({ data }) => data));
}
