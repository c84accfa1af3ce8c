import type { Corpus } from '../../../src/search/record.ts';

/** A search library, made ready over a corpus, as a site would use it. */
export interface ReadyEngine {
  /** Record ids, best first, ten at most. */
  search(query: string): Promise<string[]>;
  /** Bytes that must have arrived before the first result, compressed, without the program itself; null if unknown. */
  firstBytes(): number | null;
  /** Bytes that the last search asked for; 0 where all has arrived before. */
  lastBytes?: () => number;
  /** Forgets what it has fetched. */
  reset?: () => Promise<void>;
}

/** A search library. */
export interface BenchEngine {
  name: string;
  /** The source of its program in a page, paths from the root on. */
  program: string;
  /** Builds the index, and gives what opens it. */
  build(corpus: Corpus): Promise<() => Promise<ReadyEngine>>;
}
