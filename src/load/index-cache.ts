import { closeSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { IndexFiles } from '../search/write-index.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where the search index of the last build stands, from the root: a line with its key and a checksum (CRC-32) of the rest, one of JSON with its
 * folder and the names and lengths of its files, and these, one behind the other.
 */
const INDEX_CACHE = '.astro/search-index';

/** An index, and what names that of which it was made: a SHA-256. */
interface IndexOf extends IndexFiles {
  key: string;
}

/** What the cache says of an index before its files. */
interface Listed {
  folder: string;
  lengths: [name: string, length: number][];
}

/** Puts the index of a build into the cache. */
export function writeIndexCache(root: string, { key, folder, files }: IndexOf): void {
  const file = join(root, INDEX_CACHE);
  mkdirSync(dirname(file), { recursive: true });
  const lengths = Array.from(files, ([name, { length }]) => [name, length] as const);
  const body = [Buffer.from(`${JSON.stringify({ folder, lengths })}\n`), ...files.values()];
  writeCacheFile(file, [Buffer.from(`${key} ${checksumOf(body)}\n`), ...body]);
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
    const head = bytes.indexOf('\n') + 1;
    const [, checksum] = bytes.toString('latin1', 0, head - 1).split(' ');
    if (checksum !== String(checksumOf([bytes.subarray(head)]))) return null;
    let end = bytes.indexOf('\n', head) + 1;
    const { folder, lengths }: Listed = JSON.parse(bytes.toString('utf8', head, end));
    const files = new Map(
      lengths.map(([name, length]) => {
        const start = end;
        end += length;
        return [name, new Uint8Array(bytes.buffer, bytes.byteOffset + start, length)];
      }),
    );
    return { folder, files };
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

/** An index is not copied to be in one piece: that of a large archive is large. */
function checksumOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((checksum, piece) => crc32(piece, checksum), 0);
}
