import type { IndexFiles } from '../search/write-index.ts';

/** The pages’ bundle finds here what the loaders have begun; see `heldArticles`. */
const PLACE = Symbol.for('readout.index');

type Shared = { [PLACE]?: Promise<IndexFiles> | null };

/** Keeps the search index for the pages, which may be under way yet. Null: they are to make it. */
export function holdIndex(index: Promise<IndexFiles> | null): void {
  (globalThis as Shared)[PLACE] = index;
}

/** The search index of the site that is being built; null when nobody has begun to make it. */
export function heldIndex(): Promise<IndexFiles> | null {
  return (globalThis as Shared)[PLACE] ?? null;
}
