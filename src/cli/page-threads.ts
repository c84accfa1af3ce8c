import { readdirSync } from 'node:fs';
import path from 'node:path';
import { onThreads } from '../load/on-threads.ts';
import type { FileCount } from './article-files.ts';

/** What the hook `astro:build:setup` tells of the pages, as far as it is of use here. */
export type PagesByKeys = ReadonlyMap<string, { styles: unknown[] }>;

/** What a thread needs to make pages as Astro does. */
export interface PageWorkshop {
  root: string;
  /** Where the site is made. */
  outDir: string;
  /** What the site's URLs begin with, base included, without a slash at the end. */
  url: string;
  /** The module that holds all pages, made by Astro. */
  entry: string;
  /** The styles of each page. */
  pages: PagesByKeys;
  /** The scripts that integrations put into every page. */
  scripts: readonly { stage: string; content: string }[];
}

/** An article whose files a thread has made. */
export interface MadeFiles extends FileCount {
  slug: string;
}

/**
 * Makes the files of articles on all processors, and writes them into the site.
 *
 * @param site what a thread needs to know, but for the bundle, which lies in the site while it is made
 * @param slugs the articles, which are kept for the next build
 * @param take is called with each article whose files are there
 */
export async function makeOnThreads(
  { root, outDir, url, pages, scripts }: Omit<PageWorkshop, 'entry'>,
  slugs: readonly string[],
  take: (slug: string, count: FileCount) => void,
): Promise<void> {
  const bundle = path.join(outDir, '.prerender');
  const entry = readdirSync(bundle).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`There is no bundle of the pages in ${bundle}.`);
  // Of what Astro keeps with these, not all could be sent.
  const workshop: PageWorkshop = {
    root,
    outDir,
    url,
    entry: path.join(bundle, entry),
    pages: new Map(Array.from(pages, ([key, { styles }]) => [key, { styles }])),
    scripts: scripts.map(({ stage, content }) => ({ stage, content })),
  };
  const script = path.join(import.meta.dirname, 'page-thread.ts');
  await onThreads(script, workshop, slugs, (made: MadeFiles[]) => {
    for (const { slug, ...count } of made) take(slug, count);
  });
}
