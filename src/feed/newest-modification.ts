import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';

/** When the newest of the articles changed, as an ISO day or instant; null when there is none. */
export function newestModification(articles: readonly Article[]): string | null {
  const dates = articles.map(lastModified).sort((a, b) => Date.parse(a) - Date.parse(b));
  return dates.at(-1) ?? null;
}
