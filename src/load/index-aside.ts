import { join } from 'node:path';
import { type CorpusFile, writeCorpus } from '../search/corpus-file.ts';
import { searchOptions } from '../search/options.ts';
import type { Corpus } from '../search/record.ts';
import { onThread } from './on-thread.ts';

/** A search index whose files stand in a folder of their own, outside the site. */
export interface StandingIndex {
  /** The name that the folder is to have in the site; see `IndexFiles`. */
  folder: string;
  /** Where the folder is, as an absolute path. */
  at: string;
  /** How large each file is, in bytes, by its name. */
  sizes: Map<string, number>;
}

/** What the thread is given. */
export interface IndexJob {
  corpus: CorpusFile;
  /** Where the files are to stand, as an absolute path. */
  at: string;
}

/**
 * Begins to write the search index of an archive on another thread, while the pages are bundled and made.
 *
 * @param at Where its files are to stand, as an absolute path; there is nothing yet.
 * @returns Null for a corpus whose index is written sooner than a thread starts.
 */
export function indexAside(corpus: Corpus, at: string): Promise<StandingIndex> | null {
  if (corpus.records.length <= searchOptions.oneFileRecords) return null;
  const job: IndexJob = { corpus: writeCorpus(corpus), at };
  const index = onThread<StandingIndex>(join(import.meta.dirname, 'index-thread.ts'), job);
  // Whoever asks for the index is told of its errors.
  index.catch(() => {});
  return index;
}
