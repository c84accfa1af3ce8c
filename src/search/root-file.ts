import type { DateWords } from './dates.ts';
import type { SpeechWords } from './speech.ts';

/** The first file of an index in many files: what there is, and which file holds what. */
export interface RootFile {
  format: number;
  kind: 'shards';
  /** How many records there are. */
  size: number;
  /** The last record number. */
  last: number;
  /** The first number behind those of the records that stand for whole pages. */
  titles: number;
  /** Record numbers to a block of texts. */
  span: number;
  /** Terms in so many records that only the newest of them are listed. */
  frequent: string[];
  /** The first term of each file of terms. */
  terms: string[];
  /** The files of terms that hold one term only: a frequent one. */
  alone: number[];
  /** The first key of each file of words, by beginning and by end. */
  forward: string[];
  backward: string[];
  /** The spellings of names. */
  spellings: [string, string[]][];
  /** The words by which one asks, in the languages of the articles. */
  speech: SpeechWords;
  /** How days are named in each of them. */
  dates: DateWords[];
}
