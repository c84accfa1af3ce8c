import type { Article } from './article.ts';

/** Articles by their day or instant of publication, newest first; those of one time by their slug. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (a, b) => Date.parse(b.published) - Date.parse(a.published) || a.slug.localeCompare(b.slug),
  );
}
