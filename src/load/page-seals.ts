import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Beside the pages that Astro keeps for the next build, what tells that they are what was written: a digest of what follows it, and `Seals` in JSON. */
const SEALS = 'seals';

/** The folder of Astro’s cache in which the site’s files stand as in the site. */
export const PAGES = 'dist';

/** How the path of a page begins, from the folder of the cache. */
const FOLDER = path.join(PAGES, path.sep);
export const isPage = (file: string): boolean => file.startsWith(FOLDER);
export const pathOf = (page: string): string => page.slice(FOLDER.length);
/** The other way round. */
export const pageOf = (file: string): string => FOLDER + file;

/** A file in a folder. There are a hundred thousand, and their paths have nothing that would have to be resolved. */
export const within = (folder: string, file: string): string => `${folder}${path.sep}${file}`;

/** How many files hold a page: that of the cache, and those of the last site and of the one before. */
const COPIES = 3;

/** By the path of each file from the folder of Astro’s cache. */
export type Seals = Record<string, Seal>;

/** What a file is. */
export interface Seal {
  /** SHA-256 of it; of a data file, the version of the article that it is made of. */
  digest: string;
  /** When and how large the files were that hold this: one of which it is the same is not read again. */
  stamps: string[];
}

/** What is known of some files that hold the same: all that was known of the like before, as far as there is room for it. */
export function sealOf(digest: string, stamps: readonly string[], before: Seal | undefined): Seal {
  const earlier = before?.digest === digest ? before.stamps : [];
  return { digest, stamps: [...new Set([...stamps, ...earlier])].slice(0, COPIES) };
}

/** Whether a file is as it was sealed; one that was copied or only touched since is. */
export const isWhole = (file: string, stamp: string, seal: Seal | undefined): boolean =>
  seal !== undefined && (seal.stamps.includes(stamp) || digestOf(file) === seal.digest);

/** What was noted of the pages that an earlier build has made. A note that is damaged itself vouches for nothing. */
export function readSeals(cache: string): Seals {
  try {
    const [digest, sealed = ''] = readFileSync(path.join(cache, SEALS), 'utf8').split('\n');
    return digest === hash('sha256', sealed) ? JSON.parse(sealed) : {};
  } catch {
    return {};
  }
}

/** Notes what pages are. */
export async function writeSeals(cache: string, seals: Seals): Promise<void> {
  const sealed = JSON.stringify(seals);
  await writeFileAtomic(path.join(cache, SEALS), `${hash('sha256', sealed)}\n${sealed}`);
}

/** Null for a file that is not there. */
export function stampOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? stampFrom(found) : null;
}

/** How large a file was and when it was changed; nearly always its content last, which need not be said twice of a hundred thousand files. */
export const stampFrom = ({ size, mtimeMs, ctimeMs }: Stats): string =>
  mtimeMs === ctimeMs ? `${size} ${ctimeMs}` : `${size} ${mtimeMs} ${ctimeMs}`;

/** When a file that has this stamp was last changed, in ms. */
export const changedAt = (stamp: string): number => Number(stamp.slice(stamp.lastIndexOf(' ')));

/** Thousands of files, each read whole, would be held until memory runs short. */
const piece = Buffer.alloc(1 << 16);

/** SHA-256. */
export function digestOf(file: string): string {
  const digest = createHash('sha256');
  const opened = openSync(file, 'r');
  try {
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece))
      digest.update(piece.subarray(0, read));
  } finally {
    closeSync(opened);
  }
  return digest.digest('base64url');
}
