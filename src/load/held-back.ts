import type { AddressBook } from '../schema/address-book.ts';
import { beginOf } from '../text/begin-of.ts';

/** Why an article is not published: it was taken down, nobody has said that it is ready, or its time has not come. */
export type HeldBack = 'withdrawn' | 'draft' | 'scheduled';

/** What is known of an article that may wait. */
interface Waiting {
  slug: string;
  draft: boolean;
  /** As its editor wrote it. */
  published: string;
}

/** What decides of articles whether they are published. */
export interface Editorial {
  /** The paper's, in which a day begins. */
  timeZone: string;
  book: AddressBook;
}

/** Whether an article waits, as of now: whoever publishes asks, and no cache keeps the answer. */
export function heldBack(article: Waiting, { timeZone, book }: Editorial): HeldBack | null {
  if (book.articles[article.slug]?.withdrawn) return 'withdrawn';
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

/** Those of some articles that are still to be published, by their slugs. */
export function waiting(
  articles: readonly Waiting[],
  editorial: Editorial,
): Map<string, { begins: number; published: string }> {
  return new Map(
    articles
      .filter((article) => heldBack(article, editorial) !== null)
      .map((article) => [
        article.slug,
        { begins: beginning(article, editorial.timeZone), published: article.published },
      ]),
  );
}
