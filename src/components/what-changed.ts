import { publishedDays } from '../collation/article-as-of.ts';
import type { Annotation, Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';

/** What an article tells of the day on which it last changed. */
export interface Changed {
  /** The corrections of that day, by their numbers in the article, from 1. */
  corrections: number[];
  /** The notes of that day. */
  notes: Annotation[];
  /**
   * What became of the text: `corrected` where corrections tell it, `same` where it is known to have stood before as it does, `shown`
   * where the article as it was shows it, `unknown` where nobody kept what it said before.
   */
  text: 'shown' | 'corrected' | 'same' | 'unknown';
}

/** What changed on the day on which an article last did; null where it never has, or nothing tells what. */
export function whatChanged(
  article: Pick<Article, 'published' | 'updated' | 'corrections' | 'sections' | 'tombstones' | 'annotations'>,
): Changed | null {
  const modified = lastModified(article);
  if (modified === article.published) return null;
  const day = modified.slice(0, 10);
  const corrections = article.corrections.flatMap(({ date }, index) =>
    date.slice(0, 10) === day ? [index + 1] : [],
  );
  const notes = article.annotations.filter(({ date }) => date?.slice(0, 10) === day);
  const text = corrections.length > 0 ? 'corrected' : isSame(article, day) ? 'same' : shown(article);
  return text === 'unknown' && notes.length === 0 ? null : { corrections, notes, text };
}

function shown(article: Parameters<typeof publishedDays>[0]): Changed['text'] {
  return publishedDays(article).length > 1 ? 'shown' : 'unknown';
}

/** Whether the text is known from before a day, and has lost, won or reworded nothing on it. */
function isSame({ sections, tombstones }: Pick<Article, 'sections' | 'tombstones'>, day: string): boolean {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const days = paragraphs.map(({ since, born }) => since ?? born ?? day);
  return (
    days.length > 0 &&
    days.every((since) => since < day) &&
    tombstones.every(({ removed }) => removed !== day)
  );
}
