import type { Head } from '../schema/ledger.ts';

/** What became of a headline, a dek or a heading since a day. */
export interface HeadingAsOf {
  since: 'same' | 'reworded' | 'added' | 'removed';
  /** What it said at the end of the day; null where it wasn't there. */
  was: string | null;
  /** What it says now; null where it is gone. */
  now: string | null;
  /** The paragraph before which it stands or, where it is gone, stood; null at the end, and for a headline or dek. */
  before: string | null;
}

/** What stood above an article and its parts. */
export interface HeadAsOf {
  headline: HeadingAsOf;
  /** Null where there was none and is none. */
  dek: HeadingAsOf | null;
  /** Those of now, in their order, and then those that are gone. */
  headings: HeadingAsOf[];
}

/**
 * The headline, dek and headings as of a day, each with what became of it since. A heading is the same where its words are, and
 * reworded where others stand before the same paragraph.
 *
 * @param heads all that the article had, oldest first
 * @returns null where nothing was kept of that day
 */
export function headAsOf(heads: readonly Head[], day: string): HeadAsOf | null {
  const then = heads.findLast(({ since }) => since <= day);
  const now = heads.at(-1);
  if (!then || !now) return null;
  const dek = then.dek === undefined && now.dek === undefined ? null : compared(then.dek, now.dek);
  return { headline: compared(then.headline, now.headline), dek, headings: headingsAsOf(then, now) };
}

function headingsAsOf({ headings: old = [] }: Head, { headings = [] }: Head): HeadingAsOf[] {
  const left = [...old];
  const take = (fits: (other: (typeof old)[number]) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = headings.map(({ text }) => take((other) => other.text === text));
  const standing = headings.map(({ text, before = null }, i) => {
    const was = same[i] ?? (before === null ? undefined : take((other) => other.before === before));
    return compared(was?.text, text, before);
  });
  return [...standing, ...left.map(({ text, before = null }) => compared(text, undefined, before))];
}

function compared(
  was: string | undefined,
  now: string | undefined,
  before: string | null = null,
): HeadingAsOf {
  const since =
    was === now ? 'same' : was === undefined ? 'added' : now === undefined ? 'removed' : 'reworded';
  return { since, was: was ?? null, now: now ?? null, before };
}
