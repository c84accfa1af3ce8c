import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { chooseArticles, heldArticles } from '../load/held-articles.ts';
import { heldIndex } from '../load/held-index.ts';
import { listFiles } from '../load/list-files.ts';
import type { MadeArticle } from '../load/made-article.ts';
import type { Site } from '../load/make-site.ts';
import { showProgress } from '../load/show-progress.ts';
import type { FileCount } from './article-files.ts';
import { slugOfPath } from './article-paths.ts';
import type { FinishedPages } from './finished-pages.ts';
import { keepingResponses } from './kept-response.ts';
import { linkPage } from './link-page.ts';
import { makeFiles } from './make-files.ts';
import { makeOnThreads, type PagesByKeys, type PageWorkshop } from './page-threads.ts';
import { type FinishedArticles, moveInto, type PlacedArticles } from './place-articles.ts';
import { placeAside } from './place-aside.ts';
import { type BuildApp, type RouteFile, routeFiles } from './route-files.ts';

/** The part of a site’s pages that has to be made, and the part that is finished somewhere. */
export interface NeededPages {
  /** Where the site is made. */
  outDir: string;
  /** Places what is finished of the site, on another thread. */
  begin: (site: Promise<Site>) => void;
  /** Wraps what makes the pages, so that it makes only those that are needed, and those of many articles on all processors. */
  prerenderer: (inner: AstroPrerenderer, site: PrerenderedSite) => AstroPrerenderer;
  /** How many pages there are but for those that Astro counts; known once all are made. */
  otherPages: () => number;
  /** What the site has of each article and of which version other files are; known once all pages are made. */
  made: () => Pick<FinishedPages, 'articles' | 'others'>;
}

/** What Astro's hooks tell of the site whose pages are made. */
export interface PrerenderedSite {
  /** The project's folder, as an absolute path. */
  root: string;
  /** The folder of files that are published as they are, as an absolute path. */
  publicDir: string;
  /** From slash to slash. */
  base: string;
  pages: PagesByKeys;
}

/** What stands behind Astro's own prerenderer, once that is set up. */
interface PrerenderApp extends BuildApp {
  getOptions: () => { origin: string };
  getSettings: () => Pick<PageWorkshop, 'scripts'>;
}

/** From how many articles on other threads are worth the second that each takes to start. */
const MANY = 40;
/** Pages that name the search index, which is under way while others are made. */
const WAITS_FOR_INDEX = /^\/(?:quotes|search|sw\.js)\b/;
/** About how many files there are of an article; enough to tell how long it will take. */
const FILES = 10;

/**
 * Finds out which pages need to be made: all but those of articles that are the same as when they were made before.
 *
 * @param finished where there are pages already
 * @param options where the site is made, a folder beside which there is room to work; whether finished pages come with their compressed forms; whether the pages that tell of all articles are left out, as in a shard
 */
export function neededPages(
  finished: FinishedArticles,
  { outDir, compress, articlesOnly }: { outDir: string; compress: boolean; articlesOnly: boolean },
): NeededPages {
  const counts = new Map<string, FileCount>();
  const aside = path.join(path.dirname(outDir), 'placed');
  let placing: Promise<PlacedArticles> = Promise.resolve(new Map());
  const [last] = finished.sites;
  const others: Record<string, string> = {};
  let otherPages = 0;

  /** Counts a file, and how many pages it is, with those of its article. */
  function count(file: Pick<RouteFile, 'pathname' | 'route'>, pages: number): void {
    const slug = slugOfPath(file);
    if (slug === null) otherPages += pages;
    else {
      const before = counts.get(slug) ?? { files: 0, pages: 0 };
      counts.set(slug, { files: before.files + 1, pages: before.pages + pages });
    }
  }

  /** Takes a file from the last site, if it is the same there. */
  function reuse({ file, cacheKey }: RouteFile): boolean {
    if (cacheKey === undefined) return false;
    others[file] = cacheKey;
    return last?.others[file] === cacheKey && linkPage(last.folder, outDir, file, compress);
  }

  /** Makes all that is needed, and returns what is left to Astro. */
  async function makePages(app: PrerenderApp, site: PrerenderedSite): Promise<RouteFile[]> {
    for (const [slug, placed] of moveInto(outDir, await placing, aside)) counts.set(slug, placed);
    const missing = [...heldArticles().keys()].filter((slug) => !counts.has(slug));
    const onThreads = missing.length >= MANY ? missing : [];
    const here = new Set(onThreads.length > 0 ? [] : missing);
    chooseArticles(here);
    const url = `${app.getOptions().origin}${site.base}`.replace(/\/$/, '');
    const isNeeded = (file: RouteFile): boolean => {
      const slug = slugOfPath(file);
      return slug === null ? !articlesOnly : here.has(slug) || !heldArticles().has(slug);
    };
    const routes = Map.groupBy(app.manifest.routes, ({ routeData }) => WAITS_FOR_INDEX.test(routeData.route));
    const filesOf = async (isWaiting: boolean): Promise<RouteFile[]> => {
      const files = (routes.get(isWaiting) ?? []).map(({ routeData }) => routeFiles(app, routeData, url));
      return (await Promise.all(files)).flat().filter(isNeeded);
    };
    const first = await filesOf(false);
    const progress = showProgress('Making pages', first.length + onThreads.length * FILES);
    const makeElsewhere = () =>
      makeOnThreads({ ...site, outDir, url, ...app.getSettings() }, onThreads, (slug, files) => {
        counts.set(slug, files);
        progress.step(FILES);
      });
    // The index of an archive takes as much memory as all threads together.
    const threads = placeIndex(outDir).then(makeElsewhere);
    // Whoever waits for the threads is told of their errors.
    threads.catch(() => {});
    const published = new Set(listFiles(site.publicDir, '.', ''));
    const made = new Set<string>();
    const make = (files: readonly RouteFile[]): Promise<RouteFile[]> =>
      keepingResponses(() =>
        makeFiles(files, outDir, published, made, reuse, (file) => {
          count(file, file.route.type === 'page' ? 1 : 0);
          progress.step();
        }),
      );
    try {
      const left = await make(first);
      const waiting = articlesOnly ? [] : await filesOf(true);
      progress.add(waiting.length);
      return [...left, ...(await make(waiting))];
    } finally {
      await threads;
      progress.end();
    }
  }

  return {
    outDir,
    begin: (site) => {
      placing = site.then(({ articles }) => placeAside(keysOf(articles), finished, aside, compress));
      // Whoever waits for what is placed is told of the errors.
      placing.catch(() => {});
    },
    prerenderer: (inner, site) => ({
      ...inner,
      name: 'readout',
      getStaticPaths: () => makePages((inner as AstroPrerenderer & { app: PrerenderApp }).app, site),
      render: async (request, options) => {
        const pathname = decodeURI(new URL(request.url).pathname).slice(site.base.length - 1);
        count({ pathname, route: options.routeData }, 0);
        return inner.render(request, options);
      },
    }),
    otherPages: () => Array.from(counts.values()).reduce((sum, { pages }) => sum + pages, otherPages),
    made: () => ({
      articles: Object.fromEntries(
        Array.from(heldArticles(), ([slug, { key }]) => [slug, { key, files: counts.get(slug)?.files ?? 0 }]),
      ),
      others,
    }),
  };
}

/** Puts the search index into the site, if one was written aside. */
async function placeIndex(site: string): Promise<void> {
  const index = await heldIndex();
  if (!index) return;
  const folder = path.join(site, 'search');
  mkdirSync(folder, { recursive: true });
  renameSync(index.at, path.join(folder, index.folder));
}

/** Of which version each article is. */
function keysOf(articles: readonly MadeArticle[]): Map<string, string> {
  return new Map(articles.map(({ key, article: { slug } }) => [slug, key]));
}
