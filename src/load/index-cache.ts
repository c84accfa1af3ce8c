import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexFiles } from '../search/write-index.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where the search index of the last build stands, from the root: a SHA-256 of the rest, then an `IndexOf` as Node serializes
 * it.
 */
const INDEX_CACHE = '.astro/search-index';

/** An index, and what it was made of. */
interface IndexOf extends IndexFiles {
  key: string;
}

/** Puts the index of a build into the cache. */
export function writeIndexCache(root: string, index: IndexOf): void {
  const file = join(root, INDEX_CACHE);
  mkdirSync(dirname(file), { recursive: true });
  const body = serialize(index);
  writeCacheFile(file, Buffer.concat([digestOf(body), body]));
}

/** The index of the last build; null when there is none, or it is damaged. */
export function readIndexCache(root: string): IndexOf | null {
  try {
    const bytes = readFileSync(join(root, INDEX_CACHE));
    const body = bytes.subarray(DIGEST_BYTES);
    return bytes.subarray(0, DIGEST_BYTES).equals(digestOf(body)) ? deserialize(body) : null;
  } catch {
    return null;
  }
}

const DIGEST_BYTES = 32;

const digestOf = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');
