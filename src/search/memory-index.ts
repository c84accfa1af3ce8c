import { buildIndex, SPEAKER_MARK } from './build-index.ts';
import { searchOptions } from './options.ts';
import type { Corpus } from './record.ts';
import type { SearchIndex } from './search-index.ts';
import { spellingsOf } from './spellings.ts';
import { beginningWith, nearestWords } from './vocabulary.ts';

/** A corpus made searchable where it is: all in memory, nothing to fetch. */
export function memoryIndex(corpus: Corpus): SearchIndex {
  const { numbers, terms } = buildIndex(corpus);
  const sorted = [...new Set([...terms.keys()].map(withoutMark))].sort();
  const byNumber = new Map(numbers.map((number, i) => [number, corpus.records[i]]));
  const spellings = spellingsOf(corpus.speakers);
  const recordsOf = (wanted: readonly number[]) => wanted.flatMap((number) => byNumber.get(number) ?? []);
  return {
    size: numbers.length,
    window: searchOptions.window,
    lookups: searchOptions.queryWords,
    speakers: corpus.speakers,
    atHand: true,
    isFrequent: () => false,
    spellings: (term) => spellings.get(term) ?? [],
    postings: async (wanted) =>
      new Map(
        wanted.flatMap((term) => {
          const postings = terms.get(term);
          return postings === undefined ? [] : [[term, postings]];
        }),
      ),
    completions: async (beginning) => {
      const found = beginningWith(beginning, sorted, searchOptions.completions + 1);
      return found.length > searchOptions.completions ? null : found;
    },
    neighbours: async (word) => nearestWords(word, sorted, (term) => terms.get(term)?.numbers.length ?? 0),
    numbers: async () => numbers,
    records: async (wanted) => recordsOf(wanted),
    facts: async (wanted) => recordsOf(wanted),
  };
}

function withoutMark(term: string): string {
  return term.endsWith(SPEAKER_MARK) ? term.slice(0, -SPEAKER_MARK.length) : term;
}
