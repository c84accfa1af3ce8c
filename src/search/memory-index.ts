import { buildIndex } from './build-index.ts';
import { type DateWords, readDates } from './dates.ts';
import { searchOptions } from './options.ts';
import type { Corpus } from './record.ts';
import { firstBehindTitles } from './record-numbers.ts';
import type { SearchIndex } from './search-index.ts';
import { wordOf } from './speaker-term.ts';
import { readSpeech, type SpeechWords } from './speech.ts';
import { titleLines } from './title-lines.ts';
import { nearestWords } from './vocabulary.ts';

/**
 * A corpus made searchable where it is: all in memory, nothing to fetch.
 *
 * @param spellings other spellings of names
 * @param speech the words by which one asks what somebody said
 * @param dates how days are named, in each language of the texts
 */
export function memoryIndex(
  corpus: Corpus,
  spellings: ReadonlyMap<string, readonly string[]>,
  speech: SpeechWords,
  dates: readonly DateWords[],
): SearchIndex {
  const { numbers, terms } = buildIndex(corpus);
  const words = [...new Set([...terms.keys()].map(wordOf))].sort();
  const begunBy = (beginning: string) =>
    words.filter((word) => word.startsWith(beginning) && word !== beginning);
  const byNumber = new Map(numbers.map((number, i) => [number, corpus.records[i]]));
  const recordsOf = (wanted: readonly number[]) => wanted.flatMap((number) => byNumber.get(number) ?? []);
  const weight = (term: string) => terms.get(term)?.numbers.length ?? 0;
  return {
    size: numbers.length,
    titles: firstBehindTitles(corpus.records, numbers),
    window: searchOptions.window,
    windowFrequent: searchOptions.window,
    lookups: searchOptions.queryWords,
    atHand: true,
    pairs: false,
    isFrequent: () => false,
    speech: readSpeech(speech),
    dates: dates.map(readDates),
    spellings: (term) => spellings.get(term) ?? [],
    postings: async (wanted) =>
      new Map(
        wanted.flatMap((term) => {
          const postings = terms.get(term);
          return postings === undefined ? [] : [[term, postings]];
        }),
      ),
    completions: async (beginning) => {
      const found = begunBy(beginning);
      return found.length > searchOptions.completions ? null : found;
    },
    usualCompletions: (beginning) =>
      begunBy(beginning)
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, searchOptions.completions),
    neighbours: async (word, isLoose) => nearestWords(word, words, weight, isLoose),
    numbers: async () => numbers,
    titleLines: async () => titleLines(corpus.records, numbers),
    records: async (wanted) => recordsOf(wanted),
    facts: async (wanted) => recordsOf(wanted),
  };
}
