import { closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { IndexFiles } from '../search/write-index.ts';
import type { PutFile } from '../search/write-shards.ts';
import { writeCachePieces } from './write-file-atomic.ts';

/**
 * Where the search index of the last build stands, from the root: its files, one behind the other; a line of JSON with its folder and
 * their names and lengths; and a line with its key, a checksum (CRC-32) of all before and the length of the list.
 */
const INDEX_CACHE = '.astro/search-index';

/** An index as it stands in the cache. That of a large archive is large, and never held as a whole. */
export interface CachedIndex extends Pick<IndexFiles, 'folder'> {
  /** In bytes, by name. */
  sizes: ReadonlyMap<string, number>;
  /** Reads one file after the other. */
  files: Iterable<[name: string, bytes: Uint8Array<ArrayBuffer>]>;
}

/** What the cache says of an index behind its files. */
interface Listed {
  folder: string;
  lengths: [name: string, length: number][];
}

/**
 * Puts the index of a build into the cache.
 *
 * @param key names that of which it is made: a SHA-256
 * @param make makes the files, of which it hands over each as soon as it is made, and returns the name of their folder
 */
export function writeIndexCache(
  root: string,
  key: string,
  make: (put: PutFile) => string,
): Pick<CachedIndex, 'folder' | 'sizes'> {
  const file = join(root, INDEX_CACHE);
  mkdirSync(dirname(file), { recursive: true });
  return writeCachePieces(file, (write) => {
    let checksum = 0;
    const add = (bytes: Uint8Array): void => {
      checksum = crc32(bytes, checksum);
      write(bytes);
    };
    const lengths: Listed['lengths'] = [];
    const folder = make((name, bytes) => {
      lengths.push([name, bytes.length]);
      add(bytes);
    });
    const listed = Buffer.from(`${JSON.stringify({ folder, lengths } satisfies Listed)}\n`);
    add(listed);
    write(`${`${key} ${checksum} ${listed.length}`.padEnd(TAIL_BYTES - 1)}\n`);
    return { folder, sizes: new Map(lengths) };
  });
}

/**
 * The index of the last build; null when there is none, or it is damaged.
 *
 * @param key where only an index is of use that was made of the same
 */
export function readIndexCache(root: string, key?: string): CachedIndex | null {
  try {
    const file = join(root, INDEX_CACHE);
    return reading(file, (opened) => {
      const end = fstatSync(opened).size - TAIL_BYTES;
      const [known, checksum, length] = String(readBytes(opened, TAIL_BYTES, end)).split(' ');
      if ((key !== undefined && key !== known) || checksum !== String(checksumBefore(opened, end))) {
        return null;
      }
      const { folder, lengths }: Listed = JSON.parse(
        String(readBytes(opened, Number(length), end - Number(length))),
      );
      return {
        folder,
        sizes: new Map(lengths),
        files: { [Symbol.iterator]: () => filesOf(file, lengths) },
      };
    });
  } catch {
    return null;
  }
}

/** How long the last line is, spaces at its end. */
const TAIL_BYTES = 128;

function* filesOf(file: string, lengths: Listed['lengths']): Generator<[string, Buffer<ArrayBuffer>]> {
  const opened = openSync(file, 'r');
  try {
    let at = 0;
    for (const [name, length] of lengths) {
      yield [name, readBytes(opened, length, at)];
      at += length;
    }
  } finally {
    closeSync(opened);
  }
}

function reading<T>(file: string, read: (opened: number) => T): T {
  const opened = openSync(file, 'r');
  try {
    return read(opened);
  } finally {
    closeSync(opened);
  }
}

function readBytes(opened: number, length: number, position: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
}

function checksumBefore(opened: number, end: number): number {
  const piece = Buffer.alloc(PIECE_BYTES);
  let [checksum, at] = [0, 0];
  while (at < end) {
    const read = readSync(opened, piece, 0, Math.min(PIECE_BYTES, end - at), at);
    if (read === 0) break;
    checksum = crc32(piece.subarray(0, read), checksum);
    at += read;
  }
  return checksum;
}

const PIECE_BYTES = 1 << 20;
