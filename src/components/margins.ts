import type { Annotation, Article } from '../schema/article.ts';
import type { AlsoIn } from './also-in.ts';
import { type Comparison, comparisons } from './comparisons.ts';

/** A note with its number in the article, from 1, and that of the note which it answers. */
export interface NumberedNote {
  annotation: Annotation;
  number: number;
  answered: { id: string; number: number } | null;
}

/** What stands beside a paragraph and speaks of it. */
export interface Margin {
  notes: NumberedNote[];
  /** Passages that notes lay side by side. */
  comparisons: Comparison[];
  /** Days of corrections, and their numbers in the article, from 1. */
  corrections: { date: string; number: number }[];
  /** Whether something that is gone stood right behind it. */
  hasTombstones: boolean;
  /** What of its quotes other articles have too. */
  also: AlsoIn;
}

/**
 * What stands beside each paragraph of an article, by its id: found once for all of them.
 *
 * @param also what of its quotes other articles have too
 */
export function margins(article: Article, also: AlsoIn): ReadonlyMap<string, Margin> {
  const { annotations, corrections, sections, tombstones } = article;
  const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const notes = Map.groupBy(
    annotations.map((annotation, index) => ({
      annotation,
      number: index + 1,
      answered: answeredBy(annotation, numbers),
    })),
    ({ annotation }) => annotation.target.paragraph,
  );
  const compared = Map.groupBy(comparisons(article), ({ note }) => note.target.paragraph);
  const corrected = Map.groupBy(
    corrections.map(({ date, paragraph }, index) => ({ date, paragraph, number: index + 1 })),
    ({ paragraph }) => paragraph,
  );
  const above = new Set(tombstones.map(({ after }) => after));
  return new Map(
    sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map(({ id, aliases }) => [
        id,
        {
          notes: notes.get(id) ?? [],
          comparisons: compared.get(id) ?? [],
          corrections: [id, ...aliases].flatMap((name) => corrected.get(name) ?? []),
          hasTombstones: above.has(id),
          also,
        },
      ]),
  );
}

function answeredBy({ replyTo }: Annotation, numbers: ReadonlyMap<string, number>): NumberedNote['answered'] {
  const number = replyTo === null ? undefined : numbers.get(replyTo);
  return replyTo === null || number === undefined ? null : { id: replyTo, number };
}
