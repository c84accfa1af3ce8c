import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { heldArticles } from '../load/held-articles.ts';
import { showProgress } from '../load/show-progress.ts';
import { COMPRESSED_FORMS } from './compress-folder.ts';
import { type FinishedPages, reuseFile, writeFile } from './finished-pages.ts';
import { groupByArticle, makeOnThreads, type PagesByKeys } from './page-threads.ts';

/** The files of one article, all that depend on nothing but it: its pages, quotes, cards and other forms. */
const OF_ARTICLE = /^\/?articles\/([^/]+?)(?:\/|\.(?:json|md|png)$)/;

/** The part of a site’s pages that has to be made, and the part that is finished somewhere. */
export interface NeededPages {
  /** Where the site is made. */
  outDir: string;
  /** Wraps what makes the pages, so that it makes only those that are needed, and those of many articles on all processors. */
  prerenderer: (inner: AstroPrerenderer, site: PrerenderedSite) => AstroPrerenderer;
  /** Puts the finished ones, with their compressed forms or without, beside those that were made; to be called after these. */
  addFinished: (compress: boolean) => void;
  /** How many pages were finished or made on other threads; known once all are made. */
  otherPages: () => number;
}

/** What Astro's hooks tell of the site whose pages are made. */
export interface PrerenderedSite {
  /** The project's folder, as an absolute path. */
  root: string;
  /** From slash to slash. */
  base: string;
  pages: PagesByKeys;
}

/** From how many files on other threads are worth the second that each takes to start. */
const MANY = 500;

/**
 * Finds out which pages need to be made: all but those of articles that are the same as when they were made before.
 *
 * @param finished where there are pages already, best first
 * @param options where the site is made; whether the pages that tell of all articles are left out, as in a shard
 */
export function neededPages(
  finished: readonly FinishedPages[],
  { outDir, articlesOnly }: { outDir: string; articlesOnly: boolean },
): NeededPages {
  const reused: { file: string; from: string; isPage: boolean }[] = [];
  const folders = new Set<string>();
  let pagesOnThreads = 0;

  function isNeeded({ pathname, route }: PathWithRoute): boolean {
    const slug = OF_ARTICLE.exec(pathname)?.[1];
    if (slug === undefined) return !articlesOnly;
    const isPage = route.type === 'page';
    const file = isPage ? path.join(pathname, 'index.html') : pathname;
    const key = heldArticles().get(slug)?.key;
    const source = finished.find(
      ({ folder, keys }) => keys[slug] === key && existsSync(path.join(folder, file)),
    );
    if (key === undefined || source === undefined) return true;
    reused.push({ file, from: source.folder, isPage });
    return false;
  }

  return {
    outDir,
    prerenderer: (inner, { root, base, pages }) => {
      let progress = showProgress('Making pages', 0);
      let threads = Promise.resolve();
      return {
        ...inner,
        name: 'readout',
        getStaticPaths: async () => {
          const needed = (await inner.getStaticPaths()).filter(isNeeded);
          progress = showProgress('Making pages', needed.length);
          const [ofArticles, others] = partition(needed, ({ pathname }) => OF_ARTICLE.test(pathname));
          if (ofArticles.length < MANY) return needed;
          const articles = groupByArticle(ofArticles, (pathname) => OF_ARTICLE.exec(pathname)?.[1]);
          pagesOnThreads = ofArticles.filter(({ route }) => route.type === 'page').length;
          threads = makeOnThreads(inner, { root, outDir, base, pages }, articles, progress.step);
          // Whoever waits for the threads, at the end, is told of their errors.
          threads.catch(() => {});
          return others;
        },
        render: async (request, options) => {
          const made = await inner.render(request, options);
          progress.step();
          const pathname = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
          const response = made instanceof Response ? made : made.response;
          if (!OF_ARTICLE.test(pathname) || !response.ok) return made;
          // Astro would make a folder and write a file in four steps, each on another thread: half of the time of a page.
          const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
          writeFile(path.join(outDir, file), Buffer.from(await response.arrayBuffer()), folders);
          return new Response(null);
        },
        teardown: async () => {
          await threads;
          progress.end();
          await inner.teardown?.();
        },
      };
    },
    addFinished: (compress) => {
      for (const { file, from } of reused) {
        for (const form of compress ? ['', ...COMPRESSED_FORMS] : ['']) {
          const source = path.join(from, file + form);
          if (form === '' || existsSync(source)) reuseFile(source, path.join(outDir, file + form), folders);
        }
      }
    },
    otherPages: () => pagesOnThreads + reused.filter(({ isPage }) => isPage).length,
  };
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  const { first = [], second = [] } = Object.groupBy(items, (item) => (isFirst(item) ? 'first' : 'second'));
  return [first, second];
}

/** Of which version of each article the pages of this build are. */
export function keysOfArticles(): Record<string, string> {
  return Object.fromEntries([...heldArticles()].map(([slug, { key }]) => [slug, key]));
}
