import { type CorpusFile, readCorpus } from './corpus-file.ts';
import { IndexError } from './index-error.ts';
import { memoryIndex } from './memory-index.ts';
import type { SearchIndex } from './search-index.ts';

/** Fetches a file of the index by its name beside the first. Rejects if it isn't to be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/**
 * Opens an index.
 *
 * @throws {IndexError} if its first file is cut off, or of another version
 */
export async function openIndex(fetchFile: FetchFile): Promise<SearchIndex> {
  const first = parse(await fetchFile(FIRST_FILE));
  return memoryIndex(readCorpus(first));
}

/** The file with which reading begins. */
export const FIRST_FILE = 'index.json';

function parse(bytes: Uint8Array): CorpusFile {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new IndexError('the search index is incomplete');
  }
}
