import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { lonePages } from './lone-pages.ts';
import {
  changedAt,
  isPage,
  isWhole,
  PAGES,
  pageOf,
  pathOf,
  type Seals,
  stampOf,
  within,
} from './page-seals.ts';
import { isIndexFolder } from './search-files.ts';

/** The stamps of the pages of an earlier site that stay, by their paths from its folder. */
export type KeptPages = ReadonlyMap<string, string>;

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
    const isAsSealed = seals[pageOf(page)]?.stamps.includes(stamp);
    return isAsSealed === true && statSync(within(site, folder)).mtimeMs <= changedAt(stamp);
  };
  const isKept = (file: string, isFolder: boolean): boolean => {
    if (isFolder) return isIndexFolder(file) || holdsPage(file) || removeOthers(site, file, isKept);
    const place = within(site, file);
    const stamp = stampOf(place);
    if (stamp === null || !isWhole(place, stamp, seals[pageOf(file)])) return false;
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
    const file = folder === '' ? entry.name : within(folder, entry.name);
    if (!entry.isSymbolicLink() && isKept(file, entry.isDirectory())) isLeft = true;
    else rmSync(path.join(site, file), { recursive: true });
  }
  return isLeft;
}

/** Removes the pages that were kept and that the site does not have any more, with the folders that this leaves empty. */
export function removeForgotten(site: string, kept: KeptPages, made: ReadonlySet<string>): void {
  for (const [file, stamp] of kept) {
    if (made.has(file)) continue;
    const place = path.join(site, file);
    // At its address may stand one of the owner’s files now.
    if (stampOf(place) !== stamp) continue;
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
