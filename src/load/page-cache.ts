import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Beside the pages that Astro keeps for the next build, what tells that they are what was written: `Seals` in JSON. */
const SEALS = 'page-seals.json';

/** Beside them while a build is under way: of one that came to its end, every page is sealed. */
const OPEN = 'page-seals.open';

/** The folders of Astro’s cache whose files it takes over as they are. */
const PAGES = 'dist';
const FONTS = 'fonts';

/** By the path of each file from the folder of Astro’s cache. */
type Seals = Record<string, Seal>;

interface Seal {
  /** SHA-256. */
  digest: string;
  /** When and how large it was: a file of which this is the same is not read again. */
  stamp: string;
}

/**
 * Sees to it that Astro takes over a page from an earlier build only as it was written: a file of the cache that is damaged, or
 * was written by a build that did not come to its end, is removed, so that the page is made again.
 */
export function pageCache(): AstroIntegration {
  let folder = '';
  return {
    name: 'readout-page-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => removeDamaged(folder),
      'astro:build:done': ({ dir, assets }) => {
        const site = fileURLToPath(dir);
        const files = [...assets.values()].flat().map((url) => fileURLToPath(url).slice(site.length));
        return sealPages(folder, files);
      },
    },
  };
}

/** Removes the pages that are not as they were when they were sealed, and what a build that was cut off has left. */
export function removeDamaged(folder: string): void {
  const seals = readSeals(folder);
  const open = path.join(folder, OPEN);
  const files =
    existsSync(open) || Object.keys(seals).length === 0
      ? [...filesIn(folder, PAGES), ...filesIn(folder, FONTS)]
      : Object.keys(seals);
  for (const file of files) {
    const seal = seals[file];
    const place = path.join(folder, file);
    const stamp = stampOf(place);
    const isWhole = seal
      ? stamp === seal.stamp || (stamp !== null && digestOf(place) === seal.digest)
      : !file.startsWith(PAGES);
    if (!isWhole) rmSync(place, { force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(open, '');
}

/**
 * Notes what every page is that Astro has kept.
 *
 * @param made The files of the site, as paths from its folder.
 */
export async function sealPages(folder: string, made: readonly string[]): Promise<void> {
  const before = readSeals(folder);
  const seals: Seals = {};
  for (const file of [...made.map((each) => path.join(PAGES, each)), ...filesIn(folder, FONTS)]) {
    const place = path.join(folder, file);
    const stamp = stampOf(place);
    if (stamp === null) continue;
    const known = before[file];
    seals[file] = known?.stamp === stamp ? known : { digest: digestOf(place), stamp };
  }
  await writeFileAtomic(path.join(folder, SEALS), JSON.stringify(seals));
  rmSync(path.join(folder, OPEN), { force: true });
}

/** A note that is damaged itself vouches for nothing. */
function readSeals(folder: string): Seals {
  try {
    return JSON.parse(readFileSync(path.join(folder, SEALS), 'utf8'));
  } catch {
    return {};
  }
}

/** The files below one of the folders, as paths from that of the cache. */
function filesIn(folder: string, name: string): string[] {
  if (!existsSync(path.join(folder, name))) return [];
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Null for a file that is not there. */
function stampOf(file: string): string | null {
  const { size, mtimeMs, ctimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return size === undefined ? null : `${size} ${mtimeMs} ${ctimeMs}`;
}

const digestOf = (file: string): string => hash('sha256', readFileSync(file), 'base64url');
