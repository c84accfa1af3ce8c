import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { chooseArticles, heldArticles } from '../load/held-articles.ts';
import { showProgress } from '../load/show-progress.ts';
import type { FileCount } from './article-files.ts';
import { slugOfPath } from './article-paths.ts';
import type { FinishedArticle } from './finished-pages.ts';
import { makeOnThreads, type PagesByKeys } from './page-threads.ts';
import { type FinishedArticles, placeArticles } from './place-articles.ts';
import { writeFile } from './write-file.ts';

/** The part of a site’s pages that has to be made, and the part that is finished somewhere. */
export interface NeededPages {
  /** Where the site is made. */
  outDir: string;
  /** Wraps what makes the pages, so that it makes only those that are needed, and those of many articles on all processors. */
  prerenderer: (inner: AstroPrerenderer, site: PrerenderedSite) => AstroPrerenderer;
  /** How many pages were finished or made on other threads; known once all are made. */
  otherPages: () => number;
  /** What the site has of each article; known once all pages are made. */
  articles: () => Record<string, FinishedArticle>;
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

/** From how many articles on other threads are worth the second that each takes to start. */
const MANY = 40;
/** About how many files there are of an article; enough to tell how long it will take. */
const FILES = 10;
/** Astro gives its file another name than its address. */
const NOT_FOUND = '404/index.html';

/**
 * Finds out which pages need to be made: all but those of articles that are the same as when they were made before.
 *
 * @param finished where there are pages already
 * @param options where the site is made; whether finished pages come with their compressed forms; whether the pages that tell of all articles are left out, as in a shard
 */
export function neededPages(
  finished: FinishedArticles,
  { outDir, compress, articlesOnly }: { outDir: string; compress: boolean; articlesOnly: boolean },
): NeededPages {
  const counts = new Map<string, FileCount>();
  const folders = new Set<string>();
  let pagesElsewhere = 0;

  function countFile(slug: string): void {
    const { files, pages } = counts.get(slug) ?? { files: 0, pages: 0 };
    counts.set(slug, { files: files + 1, pages });
  }

  return {
    outDir,
    prerenderer: (inner, { root, publicDir, base, pages }) => {
      let progress = showProgress('Making pages', 0);
      let threads = Promise.resolve();
      return {
        ...inner,
        name: 'readout',
        getStaticPaths: async () => {
          const placed = placeArticles(keysOfArticles(), finished, outDir, compress);
          for (const [slug, count] of placed) counts.set(slug, count);
          const missing = [...heldArticles().keys()].filter((slug) => !placed.has(slug));
          const onThreads = missing.length >= MANY ? missing : [];
          const here = new Set(onThreads.length > 0 ? [] : missing);
          chooseArticles(here);
          const needed = (await inner.getStaticPaths()).filter((each) => {
            const slug = slugOfPath(each);
            if (slug === null) return !articlesOnly;
            return here.has(slug) || !heldArticles().has(slug);
          });
          progress = showProgress('Making pages', needed.length + onThreads.length * FILES);
          if (onThreads.length > 0) {
            threads = makeOnThreads(inner, { root, outDir, base, pages }, onThreads, (slug, count) => {
              counts.set(slug, count);
              pagesElsewhere += count.pages;
              progress.step(FILES);
            });
            // Whoever waits for the threads, at the end, is told of their errors.
            threads.catch(() => {});
          }
          for (const { pages } of placed.values()) pagesElsewhere += pages;
          return needed;
        },
        render: async (request, options) => {
          const made = await inner.render(request, options);
          progress.step();
          const pathname = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
          const response = made instanceof Response ? made : made.response;
          const slug = slugOfPath({ pathname, route: options.routeData });
          if (slug !== null) countFile(slug);
          // Astro would make a folder and write a file in four steps, each on another thread: half of the time of a page.
          const address = pathname.replace(/^\/|\/$/g, '');
          const file = options.routeData.type === 'page' ? path.join(address, 'index.html') : address;
          if (!response.ok || file === NOT_FOUND || existsSync(path.join(publicDir, file))) return made;
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
    otherPages: () => pagesElsewhere,
    articles: () =>
      Object.fromEntries(
        Array.from(keysOfArticles(), ([slug, key]) => [slug, { key, files: counts.get(slug)?.files ?? 0 }]),
      ),
  };
}

/** Of which version each article is. */
function keysOfArticles(): Map<string, string> {
  return new Map(Array.from(heldArticles(), ([slug, { key }]) => [slug, key]));
}
