import { dateWords } from '../../src/search/date-words.ts';
import { memoryIndex } from '../../src/search/memory-index.ts';
import type { Corpus } from '../../src/search/record.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { speechWords } from '../../src/search/speech-words.ts';
import { spellingsOf } from '../../src/search/spellings.ts';

/** A corpus, ready to be searched. */
export function indexOf(corpus: Corpus): SearchIndex {
  const { speakers, languages = [] } = corpus;
  return memoryIndex(corpus, spellingsOf(speakers), speechWords(languages), dateWords(languages));
}
