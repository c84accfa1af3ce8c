import type { Dates } from './dates.ts';
import type { Postings } from './occurrences.ts';
import type { SearchRecord } from './record.ts';
import type { Speech } from './speech.ts';

/** An index to search, wherever it lies. Everything is asked for in one call where it may mean one journey. */
export interface SearchIndex {
  /** How many records there are. */
  readonly size: number;
  /** The first number behind those of the records that stand for whole pages. */
  readonly titles: number;
  /** How many records are read and scored at a time: where all words were looked up, and where some were not. */
  readonly window: number;
  readonly windowFrequent: number;
  /** How many words of a query are looked up; the others are looked for in the texts found. */
  readonly lookups: number;
  /** Whether frequent terms side by side are listed as pairs. */
  readonly pairs: boolean;
  /** Whether looking something up costs no journey. */
  readonly atHand: boolean;
  /** Whether a term is in so many records that only the newest of them are listed. */
  isFrequent(term: string): boolean;
  /** The words by which one asks what somebody said. */
  readonly speech: Speech;
  /** How days are named, in each language of the texts. */
  readonly dates: readonly Dates[];
  /** Other spellings of a name. */
  spellings(term: string): readonly string[];
  /** Where terms stand; a term that isn't anywhere is left out. */
  postings(terms: readonly string[]): Promise<Map<string, Postings>>;
  /** The terms with this beginning, itself left out; null if there are too many to tell anything. */
  completions(beginning: string): Promise<readonly string[] | null>;
  /** Some frequent terms with this beginning, for when there are too many. */
  usualCompletions(beginning: string): readonly string[];
  /** The terms that a misspelt word may stand for, likeliest first; those that are only like it, too, if that is asked for. */
  neighbours(word: string, isLoose?: boolean): Promise<readonly string[]>;
  /** All record numbers, ascending. */
  numbers(): Promise<readonly number[]>;
  /** The titles of pages, of an archive the newest of them, with the numbers of their records. */
  titleLines(): Promise<readonly TitleLine[]>;
  /** The records with these numbers, in the same order. */
  records(numbers: readonly number[]): Promise<SearchRecord[]>;
  /** What filters need to know of them. */
  facts(numbers: readonly number[]): Promise<Facts[]>;
}

/** The title of a page: a headline, a name. */
export interface TitleLine {
  number: number;
  line: string;
}

/** What filters need to know of a record. */
export type Facts = Omit<SearchRecord, 'id' | 'text'>;
