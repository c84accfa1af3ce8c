import type { Candidate } from './gather.ts';
import { holdsTogether, type Reading, readRecord } from './read-record.ts';
import { type SearchRecord, titleTypes } from './record.ts';
import type { ResolvedWord } from './resolve-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A record found. */
export interface SearchResult {
  record: SearchRecord;
  /** What matched: [start, end] in UTF-16 code units of the record's text, end exclusive. */
  marks: [number, number][];
  /** From 0 to 1, best last. */
  score: number;
}

/**
 * Reads the texts of some candidates and ranks them: a page by its very title first, then one whose title begins so, then
 * an exact phrase, before one that a speaker's name is part of, then by how many words they hold, how many
 * as typed, how many in the query's order, and how close together.
 */
export async function rankWindow(
  index: SearchIndex,
  candidates: readonly Candidate[],
  words: readonly ResolvedWord[],
  excluded: readonly string[][],
  sort: 'relevance' | 'date',
): Promise<SearchResult[]> {
  const records = await index.records(candidates.map(({ number }) => number));
  // A single word that is excluded has been looked up.
  const together = excluded.filter(({ length }) => length > 1);
  const fitting = records
    .map((record, i) => ({ record, reading: readRecord(record.text, words, candidates[i]?.named ?? 0) }))
    .filter(
      ({ record: { text }, reading }) =>
        reading.fits && !together.some((terms) => holdsTogether(text, terms)),
    );
  const quotes = fitting.filter(({ record }) => record.type === 'quote' || record.type === 'reported');
  const kept = fitting
    .filter((found) => !quotes.some((quote) => stands(quote, found)))
    .map(({ record, reading }) => ({
      record,
      marks: reading.marks,
      score: scoreOf(reading, titledOf(record, reading), words.length),
    }));
  return sort === 'date' ? kept : kept.sort((a, b) => b.score - a.score);
}

interface Read {
  record: SearchRecord;
  reading: Reading;
}

/** Whether a quote stands for its whole paragraph, as it holds as much of what was asked for. */
function stands(quote: Read, { record, reading }: Read): boolean {
  return (
    record.type === 'paragraph' &&
    record.article === quote.record.article &&
    quote.reading.held >= reading.held &&
    quote.reading.pairs >= reading.pairs &&
    quote.reading.phrased >= reading.phrased &&
    record.text.includes(quote.record.text)
  );
}

/** How well a query names a page: 2 if it is the title, or a name of the speaker; 1 if the title begins with it. */
function titledOf({ type }: SearchRecord, { title, opening, named }: Reading): number {
  if (!titleTypes.includes(type)) return 0;
  return title || (type === 'speaker' && named) ? 2 : Number(opening);
}

/** Each measure counts only where all before it are equal, like the digits of a number. */
function scoreOf(
  { phrase, verbatim, held, whole, pairs, spread }: Reading,
  titled: number,
  words: number,
): number {
  const radix = words + 1;
  const first = titled * 3 + Number(phrase) + Number(verbatim);
  const digits = ((first * radix + held) * radix + whole) * radix + pairs + 0.99 / (1 + spread);
  return digits / (9 * radix ** 3);
}
