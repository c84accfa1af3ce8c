import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomic } from '../load/write-file-atomic.ts';

/** A folder with pages of a site, and of which version of each article they were made: its key, by its slug. */
export interface FinishedPages {
  folder: string;
  keys: Readonly<Record<string, string>>;
}

/** The pages in `dist`, and what tells that nobody else has written there since. */
interface Record_ {
  folder: Fingerprint;
  keys: Readonly<Record<string, string>>;
}

interface Fingerprint {
  inode: number;
  modified: number;
}

/** Notes which articles the pages in the folder were made of. To be called once it stands. */
export async function recordPages(file: string, { folder, keys }: FinishedPages): Promise<void> {
  await writeFileAtomic(file, JSON.stringify({ folder: fingerprint(folder), keys } satisfies Record_));
}

/** The pages in the folder as they were recorded; none if there is no record, or something else has written there. */
export function recordedPages(file: string, folder: string): FinishedPages {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as Record_;
    const { inode, modified } = fingerprint(folder);
    if (record.folder.inode === inode && record.folder.modified === modified)
      return { folder, keys: record.keys };
  } catch {
    // No record, or half of one: everything is made anew.
  }
  return { folder, keys: {} };
}

function fingerprint(folder: string): Fingerprint {
  const { ino, mtimeMs } = statSync(folder);
  return { inode: ino, modified: mtimeMs };
}

/**
 * Puts a finished file in its place in another folder, without taking room for it where the disk allows.
 *
 * @param folders those that are known to be there
 */
export function reuseFile(from: string, to: string, folders: Set<string>): void {
  makeFolder(path.dirname(to), folders);
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Writes a file, and makes its folder.
 *
 * @param folders those that are known to be there
 */
export function writeFile(to: string, bytes: Uint8Array, folders: Set<string>): void {
  makeFolder(path.dirname(to), folders);
  writeFileSync(to, bytes);
}

function makeFolder(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  folders.add(folder);
}
