import { publishedDays } from '../collation/article-as-of.ts';
import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';

/**
 * Where an article tells what changed on the day on which it last did.
 *
 * @returns an id in its page: of the last correction, of its earlier versions, or of the first note of that day; null where nothing tells
 */
export function whatChanged(
  article: Pick<Article, 'published' | 'updated' | 'corrections' | 'sections' | 'tombstones' | 'annotations'>,
): string | null {
  const { corrections, annotations } = article;
  const day = lastModified(article).slice(0, 10);
  if (corrections.at(-1)?.date.slice(0, 10) === day) return `correction-${corrections.length}`;
  if (publishedDays(article).length > 1) return 'as-it-was';
  return annotations.find(({ date }) => date?.slice(0, 10) === day)?.id ?? null;
}
