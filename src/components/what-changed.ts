import { publishedDays } from '../collation/article-as-of.ts';
import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';

/** What an article tells of the day on which it last changed. */
export interface Changed {
  /** An id in its page: of the last correction, of its earlier versions, or of the first note of that day. */
  id: string;
  /** How many notes are of that day, where nothing else tells. */
  notes: number;
}

/** Where an article tells what changed on the day on which it last did; null where nothing tells. */
export function whatChanged(
  article: Pick<Article, 'published' | 'updated' | 'corrections' | 'sections' | 'tombstones' | 'annotations'>,
): Changed | null {
  const { corrections, annotations } = article;
  const day = lastModified(article).slice(0, 10);
  if (corrections.at(-1)?.date.slice(0, 10) === day)
    return { id: `correction-${corrections.length}`, notes: 0 };
  if (publishedDays(article).length > 1) return { id: 'as-it-was', notes: 0 };
  const notes = annotations.filter(({ date }) => date?.slice(0, 10) === day);
  return notes[0] ? { id: notes[0].id, notes: notes.length } : null;
}
