import { type Dirent, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { COMPRESSED_FORMS } from './compress-folder.ts';
import { linkFile } from './link-file.ts';

/** The folder of a site that holds nothing but what was made of one article each. */
export const ARTICLES = 'articles';

/** How many files there are of an article, without compressed forms, and how many of them are pages. */
export interface FileCount {
  files: number;
  pages: number;
}

/** What stands in a site’s folder of articles, by the slugs: `name` is a folder of pages, `name.json` another form. */
export function listArticles(site: string): Map<string, string[]> {
  try {
    return Map.groupBy(readdirSync(path.join(site, ARTICLES)), (entry) => entry.replace(/\..*$/, ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Counts the files of an article. */
export function countArticle(site: string, entries: readonly string[]): FileCount {
  const count = { files: 0, pages: 0 };
  for (const entry of entries) visit(path.join(site, ARTICLES, entry), entry, count);
  return count;
}

/**
 * Puts the files of an article into another site, without taking room for them where the disk allows.
 *
 * @param compressed whether their compressed forms come with them
 */
export function linkArticle(
  from: string,
  to: string,
  entries: readonly string[],
  compressed: boolean,
): FileCount {
  const count = { files: 0, pages: 0 };
  mkdirSync(path.join(to, ARTICLES), { recursive: true });
  for (const entry of entries) {
    visit(path.join(from, ARTICLES, entry), entry, count, { to: path.join(to, ARTICLES, entry), compressed });
  }
  return count;
}

/** Removes all that there is of an article. */
export function removeArticle(site: string, entries: readonly string[]): void {
  for (const entry of entries) rmSync(path.join(site, ARTICLES, entry), { recursive: true, force: true });
}

/** Counts a file, or those of a folder, and links them where that is asked for. */
function visit(
  place: string,
  entry: string | Dirent,
  count: FileCount,
  target?: { to: string; compressed: boolean },
): void {
  const name = typeof entry === 'string' ? entry : entry.name;
  const isFolder = (typeof entry === 'string' ? statSync(place) : entry).isDirectory();
  if (!isFolder) {
    const isForm = COMPRESSED_FORMS.some((form) => name.endsWith(form));
    if (!isForm) count.files++;
    if (name === 'index.html') count.pages++;
    if (target && (!isForm || target.compressed)) linkFile(place, target.to);
    return;
  }
  if (target) mkdirSync(target.to);
  for (const inner of readdirSync(place, { withFileTypes: true })) {
    const next = target && { ...target, to: `${target.to}/${inner.name}` };
    visit(`${place}/${inner.name}`, inner, count, next);
  }
}
