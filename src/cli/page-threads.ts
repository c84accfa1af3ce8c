import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { onThreads } from '../load/on-threads.ts';

/** The files of one article that are to be made. */
export interface ArticlePaths {
  slug: string;
  paths: {
    /** From the site's base. */
    pathname: string;
    /** The module of the page or endpoint, by which Astro knows the route. */
    component: string;
    isPage: boolean;
  }[];
}

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
 * @param step is called for each file
 */
export async function makeOnThreads(
  inner: AstroPrerenderer,
  { root, outDir, base, pages }: { root: string; outDir: string; base: string; pages: PagesByKeys },
  articles: readonly ArticlePaths[],
  step: () => void,
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
  await onThreads(script, workshop, articles, (made: number) => {
    for (let i = 0; i < made; i++) step();
  });
}

/** Paths of articles by their articles. */
export function groupByArticle(
  paths: readonly PathWithRoute[],
  slugOf: (pathname: string) => string | undefined,
): ArticlePaths[] {
  const groups = Map.groupBy(paths, ({ pathname }) => slugOf(pathname) ?? '');
  return Array.from(groups, ([slug, group]) => ({
    slug,
    paths: group.map(({ pathname, route }) => ({
      pathname,
      component: route.component,
      isPage: route.type === 'page',
    })),
  }));
}
