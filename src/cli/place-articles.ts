import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import {
  ARTICLES,
  countArticle,
  type FileCount,
  linkArticle,
  listArticles,
  removeArticle,
} from './article-files.ts';
import type { FinishedPages } from './finished-pages.ts';

/** Where there are finished files of articles. */
export interface FinishedArticles {
  /** Sites, best first; they stay as they are. */
  sites: readonly FinishedPages[];
  /** A folder that nobody needs any more: it becomes part of the new site. */
  spare: FinishedPages | null;
}

/** How many files were put into a site of each article, by its slug. */
export type PlacedArticles = Map<string, FileCount>;

/**
 * Puts the finished files of articles into an empty folder. An article of which files are missing, or another version,
 * counts as none.
 *
 * @param wanted the articles, by their slugs: the key of each
 * @param to the folder, laid out as a site
 * @param compressed whether compressed forms come with them
 * @returns what was put there of each article; the others are still to be made
 */
export function placeArticles(
  wanted: ReadonlyMap<string, string>,
  { sites, spare }: FinishedArticles,
  to: string,
  compressed: boolean,
): PlacedArticles {
  const placed: PlacedArticles = spare ? moveSpare(wanted, spare, to) : new Map();
  for (const { folder, articles } of sites) {
    const there = listArticles(folder);
    for (const [slug, key] of wanted) {
      const known = articles[slug];
      if (known?.key !== key || placed.has(slug)) continue;
      const entries = there.get(slug) ?? [];
      const count = linkArticle(folder, to, entries, compressed);
      if (count.files === known.files) placed.set(slug, count);
      else removeArticle(to, entries);
    }
  }
  return placed;
}

/**
 * Moves placed articles into a site. One that the site has files of its own beside is still to be made.
 *
 * @param from the folder that they were placed in
 * @returns those that are in the site now
 */
export function moveInto(site: string, placed: PlacedArticles, from: string): PlacedArticles {
  if (placed.size === 0) return placed;
  const own = listArticles(site);
  if (own.size === 0) {
    mkdirSync(site, { recursive: true });
    renameSync(path.join(from, ARTICLES), path.join(site, ARTICLES));
    return placed;
  }
  for (const [slug, entries] of listArticles(from)) {
    if (own.has(slug)) continue;
    for (const entry of entries)
      renameSync(path.join(from, ARTICLES, entry), path.join(site, ARTICLES, entry));
  }
  return new Map([...placed].filter(([slug]) => !own.has(slug)));
}

/** Takes a whole folder of articles, which is one step however many they are, and leaves in it what is still wanted. */
function moveSpare(
  wanted: ReadonlyMap<string, string>,
  { folder, articles }: FinishedPages,
  to: string,
): PlacedArticles {
  const placed: PlacedArticles = new Map();
  mkdirSync(to, { recursive: true });
  renameSync(path.join(folder, ARTICLES), path.join(to, ARTICLES));
  for (const [slug, entries] of listArticles(to)) {
    const known = articles[slug];
    const count = known && known.key === wanted.get(slug) ? countArticle(to, entries) : null;
    if (count && count.files === known?.files) placed.set(slug, count);
    else removeArticle(to, entries);
  }
  return placed;
}
