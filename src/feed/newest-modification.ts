import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';

/** When the newest of the articles changed, as an ISO day or instant; null when there is none. */
export function newestModification(articles: readonly Article[]): string | null {
  let newest: string | null = null;
  for (const article of articles) {
    const date = lastModified(article);
    if (newest === null || Date.parse(date) >= Date.parse(newest)) newest = date;
  }
  return newest;
}
