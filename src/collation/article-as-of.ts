import type { Article, Paragraph, Tombstone } from '../schema/article.ts';

/** What became of a paragraph since a day. */
export interface ParagraphAsOf {
  /** The permalink id, by which its place is found. */
  id: string;
  /** `added`: it wasn't there yet. `removed`: it was there and is gone. `unknown`: it was there, and no one kept what it said. */
  since: 'same' | 'reworded' | 'added' | 'removed' | 'unknown';
  /** What it said at the end of the day; null where it wasn't there, or nobody knows. */
  text: string | null;
}

/** The parts of an article that tell what it was. */
type Kept = Pick<Article, 'sections' | 'tombstones' | 'heads'>;

/**
 * The ISO days on which the text was published anew, oldest first, as far as its wordings are kept. One or none where nothing
 * tells its versions apart.
 */
export function publishedDays({ sections, tombstones, heads = [] }: Kept): string[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const days = [
    ...paragraphs.flatMap((paragraph) => wordingsOf(paragraph).map(({ since }) => since)),
    ...tombstones.flatMap(({ earlier = [], removed }) =>
      earlier.length > 0 ? [...earlier.map(({ since }) => since), removed] : [],
    ),
    // The first tells only since when they are kept.
    ...heads.slice(1).map(({ since }) => since),
  ];
  return [...new Set(days)].sort();
}

/** Each paragraph of an article that stands now, or that stood at the end of a day, as it was then. */
export function articleAsOf({ sections, tombstones }: Kept, day: string): ParagraphAsOf[] {
  return [
    ...sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => standingAsOf(paragraph, day))),
    ...tombstones.flatMap((tombstone) => goneAsOf(tombstone, day) ?? []),
  ];
}

function standingAsOf(paragraph: Paragraph, day: string): ParagraphAsOf {
  const { id, born } = paragraph;
  const text = textAt(wordingsOf(paragraph), day);
  if (text === null) return { id, since: born !== undefined && born <= day ? 'unknown' : 'added', text };
  return { id, since: text === paragraph.text ? 'same' : 'reworded', text };
}

function goneAsOf({ id, earlier = [], removed }: Tombstone, day: string): ParagraphAsOf | null {
  const text = removed > day ? textAt(earlier, day) : null;
  return text === null ? null : { id, since: 'removed', text };
}

function wordingsOf({ earlier, since, text }: Paragraph): Paragraph['earlier'] {
  return since === undefined ? [] : [...earlier, { since, text }];
}

function textAt(wordings: Paragraph['earlier'], day: string): string | null {
  return wordings.findLast(({ since }) => since <= day)?.text ?? null;
}
