import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Beside the pages that Astro keeps for the next build, what tells that they are what was written: `Seals` in JSON. */
const SEALS = 'page-seals.json';

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
      'astro:build:done': () => sealPages(folder),
    },
  };
}

/** Removes the pages that are not as they were when they were sealed, and what else has changed since. */
export function removeDamaged(folder: string): void {
  const seals = readSeals(folder);
  for (const file of filesIn(folder)) {
    const seal = seals[file];
    const place = path.join(folder, file);
    const isWhole = seal
      ? stampOf(place) === seal.stamp || digestOf(place) === seal.digest
      : !file.startsWith(PAGES);
    if (!isWhole) rmSync(place);
  }
}

/** Notes what every file is. */
export async function sealPages(folder: string): Promise<void> {
  const before = readSeals(folder);
  const seals: Seals = {};
  for (const file of filesIn(folder)) {
    const place = path.join(folder, file);
    const stamp = stampOf(place);
    const known = before[file];
    seals[file] = known?.stamp === stamp ? known : { digest: digestOf(place), stamp };
  }
  await writeFileAtomic(path.join(folder, SEALS), JSON.stringify(seals));
}

/** A note that is damaged itself vouches for nothing. */
function readSeals(folder: string): Seals {
  try {
    return JSON.parse(readFileSync(path.join(folder, SEALS), 'utf8'));
  } catch {
    return {};
  }
}

/** The files that Astro takes over, with paths from the folder of its cache. */
function filesIn(folder: string): string[] {
  return [PAGES, FONTS].flatMap((name) => {
    if (!existsSync(path.join(folder, name))) return [];
    return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  });
}

function stampOf(file: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

const digestOf = (file: string): string => hash('sha256', readFileSync(file), 'base64url');
