import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type CachedIndex, readIndexCache } from './index-cache.ts';

/** A folder of a search index, from the site’s: no other folder there is named so. */
const INDEX_FOLDER = /^search[\\/][0-9a-f]{16}$/;

/**
 * Writes the search index that the pages of a build speak of. It is thousands of small files in an archive, and none of them a page:
 * as routes, each would take Astro longer than all that is in it.
 */
export function searchFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'readout-search-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const index = readIndexCache(root);
        if (!index) throw new Error('The search index is missing in .astro/search-index; build again.');
        writeSearchFiles(fileURLToPath(dir), index);
      },
    },
  };
}

/** Whether a folder, as a path from the site’s, holds a search index. */
export const isIndexFolder = (folder: string): boolean => INDEX_FOLDER.test(folder);

/**
 * Puts an index into a site. Where the site has an earlier one, its files stay that are the same, and no others.
 *
 * @param site the folder of the site
 */
export function writeSearchFiles(
  site: string,
  { folder, files }: Pick<CachedIndex, 'folder' | 'files'>,
): void {
  const place = path.join(site, 'search', folder);
  mkdirSync(path.dirname(place), { recursive: true });
  for (const name of readdirSync(path.dirname(place))) {
    const earlier = path.join(path.dirname(place), name);
    if (name === folder || !isIndexFolder(path.relative(site, earlier))) continue;
    if (existsSync(place)) rmSync(earlier, { recursive: true });
    else renameSync(earlier, place);
  }
  const there = new Set(existsSync(place) ? filesOf(place) : []);
  const folders = new Set<string>();
  for (const [name, bytes] of files) {
    const file = path.join(place, name);
    if (there.delete(name) && readFileSync(file).equals(bytes)) continue;
    const own = path.dirname(file);
    if (!folders.has(own)) mkdirSync(own, { recursive: true });
    folders.add(own);
    writeFileSync(file, bytes);
  }
  for (const name of there) rmSync(path.join(place, name));
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
