import path from 'node:path';
import { loadSettings } from '../../src/load/load-settings.ts';
import { readSite } from '../../src/load/read-site.ts';
import type { Article } from '../../src/schema/article.ts';
import { sampleArticle } from './sample-article.ts';

/** The sample article and every article of the site. */
export async function publishedArticles(): Promise<Article[]> {
  const root = path.resolve(import.meta.dirname, '../..');
  const { articles } = readSite(root, await loadSettings(root), { today: '2025-01-01' });
  return [sampleArticle(), ...articles.map(({ article }) => article)];
}
