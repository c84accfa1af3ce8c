import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Verdict, verdictOn } from '../article/write-review.ts';
import { writeCacheFile } from '../load/write-file-atomic.ts';
import type { ReviewedQuote } from './quotes-to-review.ts';

/** What was answered, and of what: the words, whose they were taken to be, and the comment that stood before their paragraph. */
const answer = z.strictObject({
  is: z.string(),
  words: z.string(),
  speaker: z.string(),
  comment: z.string().nullable(),
});

const halfReview = z.strictObject({ by: z.string(), answers: z.record(z.string(), answer) });

/** A review that was stopped. */
export interface HalfReview {
  by: string;
  /** By the id of the quote: those that still hold, as the quote, its speaker and its comment are as they were. */
  answers: Map<string, Verdict>;
}

/** Where the half-done review of an article lies, from the project’s folder. */
export const halfReviewFile = (slug: string): string => `.astro/review/${slug}.json`;

/** What was answered before a review of the article was stopped; null where nothing is that still holds, or that can be read. */
export function readHalfReview(
  root: string,
  slug: string,
  quotes: readonly ReviewedQuote[],
): HalfReview | null {
  const file = path.join(root, halfReviewFile(slug));
  const { success, data } = halfReview.safeParse(parsed(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  if (!success) return null;
  const answers = new Map(
    quotes.flatMap((each): [string, Verdict][] => {
      const { is, ...then } = data.answers[each.quote.id] ?? { is: '' };
      const isAsThen = JSON.stringify(then) === JSON.stringify(asItStands(each));
      return isAsThen && (each.takesComment || is === verdictOn(each.quote)) ? [[each.quote.id, is]] : [];
    }),
  );
  return answers.size > 0 ? { by: data.by, answers } : null;
}

/** Keeps what is answered, so that a review can be stopped at any time; nothing where nothing is. */
export function saveHalfReview(
  root: string,
  slug: string,
  { by, answers }: { by: string; answers: ReadonlyMap<string, Verdict> },
  quotes: readonly ReviewedQuote[],
): void {
  if (answers.size === 0) {
    discardHalfReview(root, slug);
    return;
  }
  const kept = quotes.flatMap((each) => {
    const is = answers.get(each.quote.id);
    return is === undefined ? [] : [[each.quote.id, { is, ...asItStands(each) }]];
  });
  const file = path.join(root, halfReviewFile(slug));
  mkdirSync(path.dirname(file), { recursive: true });
  writeCacheFile(file, JSON.stringify({ by, answers: Object.fromEntries(kept) }));
}

/** Forgets what is answered: the review is finished, or another stands in its place. */
export const discardHalfReview = (root: string, slug: string): void =>
  rmSync(path.join(root, halfReviewFile(slug)), { force: true });

const asItStands = ({ quote, comment }: ReviewedQuote) => ({
  words: quote.text,
  speaker: verdictOn(quote),
  comment,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A half-written file is none.
    return null;
  }
}
