import type { StandingIndex } from './index-aside.ts';

/** The pages’ bundle finds here what was begun before it was made; see `heldArticles`. */
const PLACE = Symbol.for('readout.index');

type Shared = { [PLACE]?: Promise<StandingIndex> | null };

/** Keeps the search index for the pages, which may be under way yet. Null: they are to make it. */
export function holdIndex(index: Promise<StandingIndex> | null): void {
  (globalThis as Shared)[PLACE] = index;
}

/** The search index of the site that is being built; null when nobody has begun to make it. */
export function heldIndex(): Promise<StandingIndex> | null {
  return (globalThis as Shared)[PLACE] ?? null;
}
