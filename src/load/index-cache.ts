import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { IndexFiles } from '../search/write-index.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where the search index of the last build stands, from the root: a line with its key, a checksum (CRC-32) of the rest and the length of
 * the next; one of JSON with its folder and the names and lengths of its files; and these, one behind the other.
 */
const INDEX_CACHE = '.astro/search-index';

/** An index, and what names that of which it was made: a SHA-256. */
interface IndexOf extends IndexFiles {
  key: string;
}

/** An index as it stands in the cache. That of a large archive is large, and never held as a whole. */
export interface CachedIndex extends Pick<IndexFiles, 'folder'> {
  /** In bytes, by name. */
  sizes: ReadonlyMap<string, number>;
  /** Reads one file after the other. */
  files: Iterable<[name: string, bytes: Uint8Array<ArrayBuffer>]>;
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
  const listed = Buffer.from(`${JSON.stringify({ folder, lengths })}\n`);
  const body = [listed, ...files.values()];
  const checksum = body.reduce((sum, piece) => crc32(piece, sum), 0);
  const head = `${key} ${checksum} ${listed.length}`.padEnd(HEAD_BYTES - 1);
  writeCacheFile(file, [Buffer.from(`${head}\n`), ...body]);
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
      const [known, checksum, length] = String(readBytes(opened, HEAD_BYTES, 0)).split(' ');
      if ((key !== undefined && key !== known) || checksum !== String(checksumBehind(opened, HEAD_BYTES))) {
        return null;
      }
      const listed = readBytes(opened, Number(length), HEAD_BYTES);
      const { folder, lengths }: Listed = JSON.parse(String(listed));
      const start = HEAD_BYTES + listed.length;
      return {
        folder,
        sizes: new Map(lengths),
        files: { [Symbol.iterator]: () => filesOf(file, lengths, start) },
      };
    });
  } catch {
    return null;
  }
}

/** How long the first line is, spaces at its end. */
const HEAD_BYTES = 128;

function* filesOf(
  file: string,
  lengths: Listed['lengths'],
  start: number,
): Generator<[string, Buffer<ArrayBuffer>]> {
  const opened = openSync(file, 'r');
  try {
    let at = start;
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
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
}

function checksumBehind(opened: number, start: number): number {
  const piece = Buffer.alloc(PIECE_BYTES);
  let [checksum, at] = [0, start];
  for (let read = -1; read !== 0; at += read) {
    read = readSync(opened, piece, 0, piece.length, at);
    checksum = crc32(piece.subarray(0, read), checksum);
  }
  return checksum;
}

const PIECE_BYTES = 1 << 20;
