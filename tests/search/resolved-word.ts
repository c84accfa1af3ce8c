import { type ResolvedWord, ways } from '../../src/search/resolve-words.ts';

/** A word of a query that the index has as it is. */
export function resolvedWord(term: string, more: Partial<ResolvedWord> = {}): ResolvedWord {
  return {
    term,
    phrase: null,
    open: false,
    answers: new Map([[term, ways.whole]]),
    joined: [],
    hashes: null,
    places: [],
    optional: false,
    ...more,
  };
}
