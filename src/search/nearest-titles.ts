import type { default as FuseClass } from 'fuse.js/min-basic';
import { edits } from './edits.ts';
import { foldWord } from './fold.ts';
import { searchOptions } from './options.ts';
import type { Query } from './parse-query.ts';
import type { SearchResult } from './rank-window.ts';
import type { SearchIndex } from './search-index.ts';

/** A title, and how many slips lie between the words of the query and the nearest of its own. */
export interface NearestTitle {
  result: SearchResult;
  slips: number;
}

/**
 * Finds the headlines, names and titles of pages that look like a query, letter for letter, as Fuse.js compares them, the
 * nearest first: for names that one has only heard, and for headlines with slips in several words. None where Fuse.js does
 * not come.
 */
export async function nearestTitles(index: SearchIndex, { words }: Query): Promise<NearestTitle[]> {
  const [Fuse, titles] = await Promise.all([loadFuse(), index.titleLines()]);
  if (Fuse === null) return [];
  const pattern = words.map(({ term }) => term).join(' ');
  const fuse = new Fuse(
    titles.map(({ line }) => folded(line)),
    searchOptions.fuse,
  );
  const found = fuse
    .search(pattern, { limit: searchOptions.titlesLookedAt })
    .map((title) => ({ ...title, ...distance(words, title.item) }))
    .filter(({ slips }) => slips < pattern.length * searchOptions.titleSlipsShare)
    .sort(byDistance)
    .slice(0, searchOptions.nearestTitles);
  const records = await index.records(found.map(({ refIndex }) => titles[refIndex]?.number ?? -1));
  return records.map((record, i) => ({
    result: { record, marks: [], score: 1 - (found[i]?.score ?? 1) },
    slips: found[i]?.slips ?? 0,
  }));
}

/** How far words are from others: the slips between them, and the letters of the others. */
interface Distance {
  slips: number;
  letters: number;
}

/** From each word of a query to the nearest of a title, summed up; where that is another word, all its letters. */
function distance(words: Query['words'], title: string): Distance {
  const known = title.split(' ');
  const sum: Distance = { slips: 0, letters: 0 };
  for (const { term } of words) {
    const all = known.map((word) => ({ slips: edits(term, word, MOST_SLIPS), letters: word.length }));
    const [nearest] = all.sort(byDistance);
    sum.slips += nearest !== undefined && nearest.slips <= MOST_SLIPS ? nearest.slips : term.length;
    sum.letters += nearest?.letters ?? 0;
  }
  return sum;
}

/** Fewer slips first; then more letters, as leaving one out is the likeliest slip: there is but one way to do it. */
function byDistance(a: Distance, b: Distance): number {
  return a.slips - b.slips || b.letters - a.letters;
}

/** More make another word of any. */
const MOST_SLIPS = 3;

/** Fuse.js comes only when it is needed. */
function loadFuse(): Promise<typeof FuseClass | null> {
  return import('fuse.js/min-basic').then(
    (module) => module.default,
    () => null,
  );
}

function folded(line: string): string {
  return line.split(/\s+/u).map(foldWord).join(' ');
}
