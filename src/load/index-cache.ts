import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexFiles } from '../search/write-index.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where the search index of the last build stands, from the root: its key, a SHA-256 of the rest, then an `IndexFiles` as Node
 * serializes it.
 */
const INDEX_CACHE = '.astro/search-index';

/** An index, and what names that of which it was made: a SHA-256. */
interface IndexOf extends IndexFiles {
  key: string;
}

/** Puts the index of a build into the cache. */
export function writeIndexCache(root: string, { key, ...index }: IndexOf): void {
  const file = join(root, INDEX_CACHE);
  mkdirSync(dirname(file), { recursive: true });
  const body = serialize(index);
  writeCacheFile(file, Buffer.concat([Buffer.from(`${key} ${digestOf(body)}\n`), body]));
}

/**
 * The index of the last build; null when there is none, or it is damaged.
 *
 * @param key where only an index is of use that was made of the same
 */
export function readIndexCache(root: string, key?: string): IndexFiles | null {
  try {
    const file = join(root, INDEX_CACHE);
    if (key !== undefined && readStart(file, key.length) !== key) return null;
    const bytes = readFileSync(file);
    const body = bytes.subarray(bytes.indexOf('\n') + 1);
    const [, digest] = bytes.toString('latin1', 0, bytes.length - body.length - 1).split(' ');
    return digest === digestOf(body) ? deserialize(body) : null;
  } catch {
    return null;
  }
}

/** The index of a large archive is large: of another one, nothing else is read. */
function readStart(file: string, length: number): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('latin1', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64url');
