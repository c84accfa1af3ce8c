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

/**
 * Puts the finished files of articles into a site that has none yet. An article of which files are missing, or another
 * version, counts as none; so does one that the site has files beside of its own for.
 *
 * @param wanted the articles, by their slugs: the key of each
 * @param to the site’s folder
 * @param compressed whether compressed forms come with them
 * @returns what was put there of each article; the others are still to be made
 */
export function placeArticles(
  wanted: ReadonlyMap<string, string>,
  { sites, spare }: FinishedArticles,
  to: string,
  compressed: boolean,
): Map<string, FileCount> {
  const own = listArticles(to);
  const placed = spare && own.size === 0 ? moveSpare(wanted, spare, to) : new Map<string, FileCount>();
  for (const { folder, articles } of sites) {
    const there = listArticles(folder);
    for (const [slug, key] of wanted) {
      const known = articles[slug];
      if (known?.key !== key || placed.has(slug) || own.has(slug)) continue;
      const entries = there.get(slug) ?? [];
      const count = linkArticle(folder, to, entries, compressed);
      if (count.files === known.files) placed.set(slug, count);
      else removeArticle(to, entries);
    }
  }
  return placed;
}

/** Takes a whole folder of articles, which is one step however many they are, and leaves in it what is still wanted. */
function moveSpare(
  wanted: ReadonlyMap<string, string>,
  { folder, articles }: FinishedPages,
  to: string,
): Map<string, FileCount> {
  const placed = new Map<string, FileCount>();
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
