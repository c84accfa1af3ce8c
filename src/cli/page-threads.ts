import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
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
  scripts: readonly unknown[];
}

/** An article whose files a thread has made. */
export interface MadeFiles extends FileCount {
  slug: string;
}

/** What stands behind Astro's own prerenderer, as far as it is needed to make pages on another thread. */
interface BuildApp {
  getOptions: () => { origin: string };
  getSettings: () => { scripts: readonly { stage: string; content: string }[] };
}

/**
 * Makes the files of articles on all processors, and writes them into the site.
 *
 * @param inner Astro's own prerenderer, set up
 * @param site where the project lies; where its site is made; the site's base, from slash to slash; what the hook `astro:build:setup` tells of the pages
 * @param slugs the articles, which are kept for the next build
 * @param take is called with each article whose files are there
 */
export async function makeOnThreads(
  inner: AstroPrerenderer,
  { root, outDir, base, pages }: { root: string; outDir: string; base: string; pages: PagesByKeys },
  slugs: readonly string[],
  take: (slug: string, count: FileCount) => void,
): Promise<void> {
  const { app } = inner as AstroPrerenderer & { app: BuildApp };
  const bundle = path.join(outDir, '.prerender');
  const entry = readdirSync(bundle).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`There is no bundle of the pages in ${bundle}.`);
  const workshop: PageWorkshop = {
    root,
    outDir,
    url: `${app.getOptions().origin}${base}`.replace(/\/$/, ''),
    entry: path.join(bundle, entry),
    pages: new Map([...pages].map(([key, { styles }]) => [key, { styles }])),
    scripts: app.getSettings().scripts.map(({ stage, content }) => ({ stage, content })),
  };
  const script = path.join(import.meta.dirname, 'page-thread.ts');
  await onThreads(script, workshop, slugs, (made: MadeFiles[]) => {
    for (const { slug, ...count } of made) take(slug, count);
  });
}
