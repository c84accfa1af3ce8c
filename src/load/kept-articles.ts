import { readFileSync } from 'node:fs';
import type { MadeArticle } from './made-article.ts';

/** Where articles wait for the next build, from the root. */
export const CACHE = '.astro/articles';

/** The file in which an article waits. */
export const keptFile = (root: string, slug: string): string => `${root}/${CACHE}/${slug}.json`;

/**
 * An article that this build has made or recalled, as it was kept.
 *
 * @throws What the file system reports.
 */
export function readKeptArticle(root: string, slug: string): MadeArticle {
  return JSON.parse(readFileSync(keptFile(root, slug), 'utf8')) as MadeArticle;
}
