import { type CorpusFile, readCorpus } from './corpus-file.ts';
import type { DateWords } from './dates.ts';
import { type FetchFile, parseJson } from './fetch-file.ts';
import { FIRST_FILE } from './first-file.ts';
import { IndexError } from './index-error.ts';
import { memoryIndex } from './memory-index.ts';
import { searchOptions } from './options.ts';
import type { RootFile } from './root-file.ts';
import type { SearchIndex } from './search-index.ts';
import { shardIndex } from './shard-index.ts';
import type { SpeechWords } from './speech.ts';

/**
 * Opens an index: all of it where it is one file, else what tells the way to the rest.
 *
 * @throws {IndexError} if the first file is cut off, or of another version
 */
export async function openIndex(fetchFile: FetchFile): Promise<SearchIndex> {
  const first = parseJson(await fetchFile(FIRST_FILE)) as CorpusFile | RootFile;
  if (first.format !== searchOptions.format) {
    throw new IndexError('version');
  }
  return first.kind === 'records'
    ? memoryIndex(
        readCorpus(first),
        new Map(first.spellings),
        first.speech as SpeechWords,
        first.dates as DateWords[],
      )
    : shardIndex(first, fetchFile);
}
