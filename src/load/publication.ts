import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GoneAddress } from './gone-addresses.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/** Where the loaders say what a build publishes, from the root: a `Publication` in JSON. */
const PUBLICATION = '.astro/publication.json';

/** What a build publishes. */
export interface Publication {
  /** Which articles there are, without drafts. */
  articles: PublishedVersion[];
  /** The ledgers to save once the site stands. */
  ledgers: PendingLedger[];
  /** What is to be noted of whose pages there are; null where all of it is. To note it later loses no link: it fails no build. */
  speakers: PendingLedger | null;
  /** The addresses at which nothing stands any more. */
  moved: GoneAddress[];
}

/** An article that is published. */
export interface PublishedVersion {
  slug: string;
  /** Names all that it is made of; see `ArticleRecord`. */
  version: string;
}

/** A ledger that is out of date. */
export interface PendingLedger {
  /** Its file, from the root. */
  path: string;
  /** The SHA-256 of the file as it was read; null where there was none. */
  was: string | null;
  /** What the file is to hold. */
  text: string;
  /** What has changed, for people. */
  changes: string;
}

/** Says what a build publishes. */
export function writePublication(root: string, publication: Publication): void {
  const file = join(root, PUBLICATION);
  mkdirSync(dirname(file), { recursive: true });
  writeCacheFile(file, JSON.stringify(publication));
}

/** Takes back what was said, so that one build is not taken for another. */
export function forgetPublication(root: string): void {
  rmSync(join(root, PUBLICATION), { force: true });
}

/** What a build publishes; nothing when its content is none of Readout's. */
export function readPublication(root: string): Publication | null {
  try {
    return JSON.parse(readFileSync(join(root, PUBLICATION), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** All that is to be saved once the site stands. */
export function pendingFiles(root: string): PendingLedger[] {
  const { ledgers = [], speakers = null } = readPublication(root) ?? {};
  return speakers ? [...ledgers, speakers] : ledgers;
}
