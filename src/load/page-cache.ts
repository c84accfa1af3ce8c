import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lonePages } from './lone-pages.ts';
import { madeOver, type Publishing } from './publishing.ts';
import { isIndexFolder } from './search-files.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Beside the pages that Astro keeps for the next build, what tells that they are what was written: a digest of what follows it, and `Seals` in JSON. */
const SEALS = 'seals';

/** Beside them while a build is under way: of one that came to its end, every page is sealed. */
const OPEN = 'seals.open';

/** The folders of Astro’s cache whose files it takes over as they are. */
const PAGES = 'dist';
const FONTS = 'fonts';

/** How the path of a page begins, from the folder of the cache. */
const FOLDER = path.join(PAGES, path.sep);
const isPage = (file: string): boolean => file.startsWith(FOLDER);
const pathOf = (page: string): string => page.slice(FOLDER.length);

/** How many files hold a page: that of the cache, and those of the last site and of the one before. */
const COPIES = 3;

/** By the path of each file from the folder of Astro’s cache. */
type Seals = Record<string, Seal>;

interface Seal {
  /** SHA-256. */
  digest: string;
  /** When and how large the files were that hold this: one of which it is the same is not read again. */
  stamps: string[];
}

/**
 * Sees to it that Astro takes over a page from an earlier build only as it was written: a file of the cache that is damaged, or
 * was written by a build that did not come to its end, is removed, so that the page is made again.
 *
 * Where a site is made over an earlier one, the pages of that which are as they were sealed stay, and Astro copies only the others.
 * The first such site is made over the cache itself.
 */
export function pageCache(): AstroIntegration {
  let cache = '';
  let site = '';
  let over: Publishing['over'];
  let seals: Seals = {};
  let kept: KeptPages = new Map();
  let made = 0;
  return {
    name: 'readout-page-cache',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        over = madeOver(config);
        if (over) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        seals = readSeals(cache);
        if (over === 'cache') takeCached(cache, site);
        if (over) kept = keepPages(site, seals);
        removeDamaged(cache, seals, kept);
      },
      'astro:build:generated': () => {
        made = timeOnDisk(cache);
      },
      'astro:build:done': async ({ assets }) => {
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url).slice(site.length));
        removeForgotten(site, kept, new Set(pages));
        await sealPages(cache, site, pages, { made, seals, kept });
      },
    },
  };
}

/**
 * Makes the site of what the cache holds, which it then holds no more: as long as there are two sites that take turns, Astro needs
 * a page from there only if it has changed since the last but one.
 *
 * @param site the folder of the site, where nothing may have been made
 */
export function takeCached(cache: string, site: string): void {
  const pages = path.join(cache, PAGES);
  if (!existsSync(pages) || existsSync(site)) return;
  mkdirSync(path.dirname(site), { recursive: true });
  renameSync(pages, site);
}

/**
 * Removes the pages that are not as they were when they were sealed, and what a build that was cut off has left.
 *
 * @param cache Astro's folder for what it keeps
 * @param kept the pages that it need not take from there, as the site has them
 */
export function removeDamaged(cache: string, seals: Seals, kept: KeptPages): void {
  const open = path.join(cache, OPEN);
  const isKept = (file: string) => isPage(file) && kept.has(pathOf(file));
  const files =
    existsSync(open) || Object.keys(seals).length === 0
      ? [...filesIn(cache, PAGES), ...filesIn(cache, FONTS)]
      : Object.keys(seals).filter((file) => !isKept(file));
  for (const file of files) {
    const place = path.join(cache, file);
    const stamp = stampOf(place);
    if (stamp !== null && !isWhole(place, stamp, seals[file])) rmSync(place);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(open, '');
}

/** What time it is by the clock of the disk, in ms, during a build: the same by which it says when files were changed. */
export function timeOnDisk(cache: string): number {
  const open = path.join(cache, OPEN);
  writeFileSync(open, ' ');
  return statSync(open).ctimeMs;
}

/** The stamps of the pages of an earlier site that stay, by their paths from its folder. */
type KeptPages = ReadonlyMap<string, string>;

/**
 * Removes from the folder of an earlier site all but the pages that are as they were sealed, which Astro then need not copy, and
 * the search index, which is brought up to date by `writeSearchFiles`.
 */
export function keepPages(site: string, seals: Seals): KeptPages {
  const kept = new Map<string, string>();
  const alone = lonePages(Object.keys(seals).filter(isPage).map(pathOf));
  // Nothing came into such a folder behind its page: an archive has tens of thousands, and to list each takes seconds.
  const holdsPage = (folder: string): boolean => {
    const page = alone.get(folder);
    if (page === undefined || !isKept(page, false)) return false;
    const stamp = kept.get(page) ?? '';
    const isAsSealed = seals[path.join(PAGES, page)]?.stamps.includes(stamp);
    return isAsSealed === true && statSync(path.join(site, folder)).mtimeMs <= changedAt(stamp);
  };
  const isKept = (file: string, isFolder: boolean): boolean => {
    if (isFolder) return isIndexFolder(file) || holdsPage(file) || removeOthers(site, file, isKept);
    const place = path.join(site, file);
    const stamp = stampOf(place);
    if (stamp === null || !isWhole(place, stamp, seals[path.join(PAGES, file)])) return false;
    kept.set(file, stamp);
    return true;
  };
  if (existsSync(site)) removeOthers(site, '', isKept);
  return kept;
}

/**
 * @param folder as a path from the site’s, as those that are asked for
 * @returns whether anything is left
 */
function removeOthers(
  site: string,
  folder: string,
  isKept: (file: string, isFolder: boolean) => boolean,
): boolean {
  let isLeft = false;
  for (const entry of readdirSync(path.join(site, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (!entry.isSymbolicLink() && isKept(file, entry.isDirectory())) isLeft = true;
    else rmSync(path.join(site, file), { recursive: true });
  }
  return isLeft;
}

/** Removes the pages that were kept and that the site does not have any more, with the folders that this leaves empty. */
export function removeForgotten(site: string, kept: KeptPages, made: ReadonlySet<string>): void {
  for (const [file, stamp] of kept) {
    const place = path.join(site, file);
    // At its address may stand one of the owner’s files now.
    if (made.has(file) || stampOf(place) !== stamp) continue;
    rmSync(place);
    removeEmpty(path.dirname(place));
  }
}

/** Removes a folder if it is empty, and those that it leaves empty. */
function removeEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(path.dirname(folder));
}

/**
 * Notes what every page is that Astro has kept, and which of the site's files are the same.
 *
 * @param pages The files of the site, as paths from its folder.
 * @param build When Astro had made them all (see `timeOnDisk`): what nobody has changed since need not be compared. What was
 *   sealed before, and which pages were kept: one that still is as it was keeps its seal.
 */
export async function sealPages(
  cache: string,
  site: string,
  pages: readonly string[],
  { made, seals: before, kept }: { made: number; seals: Seals; kept: KeptPages },
): Promise<void> {
  const seals: Seals = {};
  const seal = (file: string, copy: string | null, copied: string | null): void => {
    const place = path.join(cache, file);
    const stamp = stampOf(place);
    if (stamp === null) return;
    const known = before[file];
    const digest = known?.stamps.includes(stamp) ? known.digest : digestOf(place);
    const earlier = known?.digest === digest ? known.stamps : [];
    const stamps = [stamp];
    if (
      copy !== null &&
      copied !== null &&
      (earlier.includes(copied) || isAsMade(copy, place, made) || digestOf(copy) === digest)
    )
      stamps.push(copied);
    seals[file] = { digest, stamps: latest([...stamps, ...earlier]) };
  };
  for (const page of pages) {
    const file = path.join(PAGES, page);
    const copy = path.join(site, page);
    const copied = stampOf(copy);
    const known = before[file];
    if (known && copied !== null && copied === kept.get(page)) {
      seals[file] = { digest: known.digest, stamps: latest([copied, ...known.stamps]) };
    } else seal(file, copy, copied);
  }
  for (const file of filesIn(cache, FONTS)) seal(file, null, null);
  const sealed = JSON.stringify(seals);
  await writeFileAtomic(path.join(cache, SEALS), `${hash('sha256', sealed)}\n${sealed}`);
  rmSync(path.join(cache, OPEN), { force: true });
}

const latest = (stamps: readonly string[]): string[] => [...new Set(stamps)].slice(0, COPIES);

/** Whether a file is as it was sealed; one that was copied or only touched since is. */
const isWhole = (file: string, stamp: string, seal: Seal | undefined): boolean =>
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

/** The files below one of the folders, as paths from that of the cache. */
function filesIn(cache: string, name: string): string[] {
  if (!existsSync(path.join(cache, name))) return [];
  return readdirSync(path.join(cache, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(cache, path.join(entry.parentPath, entry.name)));
}

/** Whether a file of the site is as Astro wrote it when it wrote that of the cache: others may have changed it since. */
function isAsMade(copy: string, cached: string, made: number): boolean {
  const [one, other] = [statSync(copy), statSync(cached)];
  return one.ctimeMs < made && one.size === other.size;
}

/** Null for a file that is not there. */
function stampOf(file: string): string | null {
  const { size, mtimeMs, ctimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return size === undefined ? null : `${size} ${mtimeMs} ${ctimeMs}`;
}

/** When a file that has this stamp was last changed, in ms. */
const changedAt = (stamp: string): number => Number(stamp.split(' ').at(-1));

/** Thousands of files, each read whole, would be held until memory runs short. */
const piece = Buffer.alloc(1 << 16);

function digestOf(file: string): string {
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
