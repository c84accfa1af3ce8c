import path from 'node:path';
import { readSite } from '../../src/load/read-site.ts';
import type { Article } from '../../src/schema/article.ts';
import { sampleArticle } from './sample-article.ts';

/** The sample article and every article of the site. */
export async function publishedArticles(): Promise<Article[]> {
  const { articles } = readSite(path.resolve(import.meta.dirname, '../..'), { today: '2025-01-01' });
  return [sampleArticle(), ...articles.map(({ article }) => article)];
}
