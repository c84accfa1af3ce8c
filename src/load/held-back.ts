import { beginOf } from '../text/begin-of.ts';

/** Why an article is not published: nobody has said that it is ready, or its time has not come. */
export type HeldBack = 'draft' | 'scheduled';

/** What is known of an article that may wait. */
interface Waiting {
  slug: string;
  draft: boolean;
  /** As its editor wrote it. */
  published: string;
}

/** Whether an article waits, as of now: whoever publishes asks, and no cache keeps the answer. */
export function heldBack(article: Waiting, timeZone: string): HeldBack | null {
  if (beginning(article, timeZone) <= Date.now()) return null;
  return article.draft ? 'draft' : 'scheduled';
}

/**
 * When an article is published.
 *
 * @param timeZone the paper's, in which a day begins
 * @returns in ms since 1970; infinity for a draft
 */
export function beginning({ draft, published }: Waiting, timeZone: string): number {
  return draft ? Number.POSITIVE_INFINITY : beginOf(published, timeZone);
}

/** Those of some articles that wait, by their slugs. */
export function waiting(
  articles: readonly Waiting[],
  timeZone: string,
): Map<string, { begins: number; published: string }> {
  const entries = articles
    .filter((article) => heldBack(article, timeZone) !== null)
    .map((article): [string, { begins: number; published: string }] => [
      article.slug,
      { begins: beginning(article, timeZone), published: article.published },
    ]);
  return new Map(entries);
}
