import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings/settings.ts';
import { writeDataFiles } from './data-files.ts';
import { type KeptPages, keepPages, removeForgotten, takeCached } from './earlier-site.ts';
import {
  digestOf,
  isPage,
  isWhole,
  PAGES,
  pageOf,
  pathOf,
  readSeals,
  type Seal,
  type Seals,
  sealOf,
  stampOf,
  within,
  writeSeals,
} from './page-seals.ts';
import { readPublication } from './publication.ts';
import { madeOver, type Publishing } from './publishing.ts';

/** Beside the seals while a build is under way: of one that came to its end, every page is sealed. */
const OPEN = 'seals.open';

/** The folder of Astro’s cache, beside that of pages, whose files it takes over as they are. */
const FONTS = 'fonts';

/**
 * Sees to it that Astro takes over a page from an earlier build only as it was written: a file of the cache that is damaged, or
 * was written by a build that did not come to its end, is removed, so that the page is made again. Beside the pages it writes the
 * data files, which are kept alike.
 *
 * Where a site is made over an earlier one, the pages of that which are as they were sealed stay, and Astro copies only the others.
 * The first such site is made over the cache itself.
 */
export function pageCache(settings: Settings): AstroIntegration {
  let root = '';
  let cache = '';
  let site = '';
  let owners = '';
  let over: Publishing['over'];
  let seals: Seals = {};
  let kept: KeptPages = new Map();
  let data: ReadonlyMap<string, Seal> = new Map();
  let made = 0;
  return {
    name: 'readout-page-cache',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        over = madeOver(config);
        if (over) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
        cache = fileURLToPath(config.cacheDir);
        site = fileURLToPath(config.outDir);
        owners = fileURLToPath(config.publicDir);
      },
      'astro:build:start': () => {
        seals = readSeals(cache);
        if (over === 'cache') takeCached(cache, site);
        if (over) kept = keepPages(site, seals);
        removeDamaged(cache, seals, kept);
      },
      'astro:build:generated': () => {
        // The next site is made over the cache, as long as there is no other.
        const folders = over && kept.size === 0 ? [site, path.join(cache, PAGES)] : [site];
        data = writeDataFiles({
          root,
          folders,
          owners,
          articles: readPublication(root)?.articles ?? [],
          settings,
          stampOf: (file, version) => (seals[pageOf(file)]?.digest === version ? kept.get(file) : undefined),
        });
        made = timeOnDisk(cache);
      },
      'astro:build:done': async ({ assets }) => {
        const pages = [...assets.values()].flat().map((url) => fileURLToPath(url).slice(site.length));
        removeForgotten(site, kept, new Set([...pages, ...data.keys()]));
        await sealPages(cache, site, pages, { made, seals, kept, data });
      },
    },
  };
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

/** A build at its end. */
interface Made {
  /** When Astro had made all pages (see `timeOnDisk`): what nobody has changed since need not be compared. */
  made: number;
  /** What was sealed before, and which pages were kept: one that was not made again keeps its seal. */
  seals: Seals;
  kept: KeptPages;
  /** The data files, as paths from the site's folder. */
  data: ReadonlyMap<string, Seal>;
}

/**
 * Notes what every page is that Astro has kept, and which of the site's files are the same.
 *
 * @param pages The files of the site that Astro has made, as paths from its folder.
 */
export async function sealPages(
  cache: string,
  site: string,
  pages: readonly string[],
  { made, seals: before, kept, data }: Made,
): Promise<void> {
  const seals: Seals = {};
  const seal = (file: string, copy: string | null): void => {
    const place = path.join(cache, file);
    const stamp = stampOf(place);
    if (stamp === null) return;
    const copied = copy === null ? null : stampOf(copy);
    const known = before[file];
    const digest = known?.stamps.includes(stamp) ? known.digest : digestOf(place);
    const isKnown = copied !== null && known?.digest === digest && known.stamps.includes(copied);
    const isSame =
      copy !== null &&
      copied !== null &&
      (isKnown || isAsMade(copy, place, made) || digestOf(copy) === digest);
    seals[file] = sealOf(digest, isSame ? [stamp, copied] : [stamp], known);
  };
  const cached = new Set(kept.size > 0 ? filesIn(cache, PAGES) : []);
  for (const page of pages) {
    const file = pageOf(page);
    const [known, stays] = [before[file], kept.get(page)];
    // Whatever Astro makes again it puts into its cache, too.
    if (known && stays !== undefined && !cached.has(file)) seals[file] = sealOf(known.digest, [stays], known);
    else seal(file, within(site, page));
  }
  for (const file of filesIn(cache, FONTS)) seal(file, null);
  for (const [page, { digest, stamps }] of data) {
    const file = pageOf(page);
    seals[file] = sealOf(digest, stamps, before[file]);
  }
  await writeSeals(cache, seals);
  rmSync(path.join(cache, OPEN), { force: true });
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
