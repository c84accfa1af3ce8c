import type { default as FuseClass } from 'fuse.js';
import { searchOptions } from './options.ts';
import type { ResolvedWord } from './resolve-words.ts';

/** Fuse.js itself, or null where it did not come. */
export type Scorer = typeof FuseClass | null;

/**
 * Loads Fuse.js, which is half of all the code of a search and the last that a search needs: it may come together with
 * the texts. Without it, results that are equal in all else stay in the order of the index.
 */
export function loadScorer(): Promise<Scorer> {
  return import('fuse.js').then(
    (module) => module.default,
    () => null,
  );
}

/**
 * How well each text answers to the words, as Fuse.js scores texts against each other: 0 best, 1 not at all. The words
 * are those of the index that answer to the query, so that Fuse.js need not guess at misspellings again.
 */
export function fuseScores(texts: readonly string[], words: readonly ResolvedWord[], Fuse: Scorer): number[] {
  const pattern = words.map(bestAnswer).join(' ');
  const scores = texts.map(() => 1);
  if (pattern === '' || texts.length < 2 || Fuse === null) return scores;
  for (const { refIndex, score } of new Fuse(texts, searchOptions.fuse).search(pattern)) {
    scores[refIndex] = score ?? 1;
  }
  return scores;
}

function bestAnswer({ term, places, answers }: ResolvedWord): string {
  return places?.[0]?.answer ?? answers.keys().next().value ?? term;
}
