import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeCorpus } from '../search/corpus-file.ts';
import { searchOptions } from '../search/options.ts';
import type { Corpus } from '../search/record.ts';
import type { IndexFiles } from '../search/write-index.ts';

/**
 * Begins to write the search index of an archive on another thread, while the pages are bundled and made.
 *
 * @returns Null for a corpus whose index is written sooner than a thread starts.
 */
export function indexAside(corpus: Corpus): Promise<IndexFiles> | null {
  if (corpus.records.length <= searchOptions.oneFileRecords) return null;
  const index = new Promise<IndexFiles>((resolve, reject) => {
    new Worker(join(import.meta.dirname, 'index-thread.ts'), { workerData: writeCorpus(corpus) })
      .on('message', resolve)
      .on('error', reject);
  });
  // Whoever asks for the index is told of its errors.
  index.catch(() => {});
  return index;
}
