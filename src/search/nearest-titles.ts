import type { default as FuseClass } from 'fuse.js';
import { edits } from './edits.ts';
import { foldWord } from './fold.ts';
import { searchOptions } from './options.ts';
import type { Query } from './parse-query.ts';
import type { SearchResult } from './rank-window.ts';
import type { SearchIndex } from './search-index.ts';

/** The titles that come near to a query, the nearest first. */
export interface NearestTitles {
  results: SearchResult[];
}

/**
 * Finds the headlines, names and titles of pages that look like a query, letter for letter, as Fuse.js compares them: for
 * names that one has only heard, and for headlines with slips in several words. Null where there are none, or where
 * Fuse.js does not come.
 */
export async function nearestTitles(index: SearchIndex, { words }: Query): Promise<NearestTitles | null> {
  const [Fuse, titles] = await Promise.all([loadFuse(), index.titleLines()]);
  if (Fuse === null) return null;
  const pattern = words.map(({ term }) => term).join(' ');
  const fuse = new Fuse(
    titles.map(({ line }) => folded(line)),
    searchOptions.fuse,
  );
  const found = fuse
    .search(pattern, { limit: searchOptions.titlesLookedAt })
    .map((title) => ({ ...title, slips: slipsBetween(words, title.item) }))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, searchOptions.nearestTitles);
  const records = await index.records(found.map(({ refIndex }) => titles[refIndex]?.number ?? -1));
  if (records.length === 0) return null;
  return {
    results: records.map((record, i) => ({ record, marks: [], score: 1 - (found[i]?.score ?? 1) })),
  };
}

/** How many slips lie between the words of a query and the nearest words of a title: of those that look alike, fewer are nearer. */
function slipsBetween(words: Query['words'], title: string): number {
  const known = title.split(' ');
  return words
    .map(({ term }) => Math.min(...known.map((word) => edits(term, word, MOST_SLIPS))))
    .reduce((sum, slips) => sum + slips, 0);
}

/** More make another word of any. */
const MOST_SLIPS = 3;

/** Fuse.js comes only when it is needed. */
function loadFuse(): Promise<typeof FuseClass | null> {
  return import('fuse.js').then(
    (module) => module.default,
    () => null,
  );
}

function folded(line: string): string {
  return line.split(/\s+/u).map(foldWord).join(' ');
}
