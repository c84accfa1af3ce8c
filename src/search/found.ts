import type { Gathered } from './gather.ts';
import type { ResolvedWord } from './resolve-words.ts';

/** The records that may answer a query, and the words as the index understands them. */
export interface Found extends Gathered {
  words: ResolvedWord[];
}
