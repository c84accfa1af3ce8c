import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ARTICLES } from './article-files.ts';
import { type FinishedPages, recordedPages, recordPages } from './finished-pages.ts';

/*
 * The files of articles that a build has replaced serve the next build: what has not changed twice in a row stands there
 * already, where links to a hundred thousand files would have to be made, and as many removed. Nobody reads that folder, so a
 * build may be cut off while it works on it: what it says of itself then no longer fits, and it is thrown away.
 */

const spareFolder = (workshop: string): string => path.join(workshop, 'spare');
const spareRecord = (workshop: string): string => path.join(workshop, 'spare.json');

/** Keeps the articles of a site that was replaced. */
export function setAside(replaced: string, workshop: string): void {
  const folder = spareFolder(workshop);
  rmSync(folder, { recursive: true, force: true });
  if (!existsSync(path.join(replaced, ARTICLES))) return;
  mkdirSync(folder, { recursive: true });
  renameSync(path.join(replaced, ARTICLES), path.join(folder, ARTICLES));
}

/** Notes what was set aside. */
export async function recordSpare(workshop: string, replaced: FinishedPages): Promise<void> {
  const folder = spareFolder(workshop);
  if (existsSync(folder)) await recordPages(spareRecord(workshop), { ...replaced, folder });
}

/**
 * What an earlier build has set aside, if it is whole and of use.
 *
 * @param compressed whether there are to be compressed forms
 */
export function findSpare(workshop: string, compressed: boolean): FinishedPages | null {
  const folder = spareFolder(workshop);
  const spare = recordedPages(spareRecord(workshop), folder);
  if (Object.keys(spare.articles).length > 0 && spare.compressed === compressed) return spare;
  rmSync(folder, { recursive: true, force: true });
  return null;
}
