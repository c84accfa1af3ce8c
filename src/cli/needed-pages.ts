import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { heldArticles } from '../load/held-articles.ts';
import { showProgress } from '../load/show-progress.ts';
import { COMPRESSED_FORMS } from './compress-folder.ts';
import { type FinishedPages, reuseFile } from './finished-pages.ts';

/** The files of one article, all that depend on nothing but it: its pages, quotes, cards and other forms. */
const OF_ARTICLE = /^\/?articles\/([^/]+?)(?:\/|\.(?:json|md|png)$)/;

/** The part of a site’s pages that has to be made, and the part that is finished somewhere. */
export interface NeededPages {
  /** Wraps what makes the pages, so that it makes only those that are needed. */
  prerenderer: (inner: AstroPrerenderer) => AstroPrerenderer;
  /** Puts the finished ones, with their compressed forms or without, beside those that were made; to be called after these. */
  addFinished: (folder: string, compress: boolean) => void;
  /** How many pages were finished; known once the needed ones are made. */
  finishedPages: () => number;
}

/**
 * Finds out which pages need to be made: all but those of articles that are the same as when they were made before.
 *
 * @param finished where there are pages already, best first
 * @param options whether the pages that tell of all articles are left out, as in a shard
 */
export function neededPages(
  finished: readonly FinishedPages[],
  { articlesOnly }: { articlesOnly: boolean },
): NeededPages {
  const reused: { file: string; from: string; isPage: boolean }[] = [];

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
    prerenderer: (inner) => {
      let progress = showProgress('Making pages', 0);
      return {
        ...inner,
        name: 'readout',
        getStaticPaths: async () => {
          const needed = (await inner.getStaticPaths()).filter(isNeeded);
          progress = showProgress('Making pages', needed.length);
          return needed;
        },
        render: async (request, options) => {
          const made = await inner.render(request, options);
          progress.step();
          return made;
        },
        teardown: async () => {
          progress.end();
          await inner.teardown?.();
        },
      };
    },
    addFinished: (folder, compress) => {
      const made = new Set<string>();
      for (const { file, from } of reused) {
        for (const form of compress ? ['', ...COMPRESSED_FORMS] : ['']) {
          const source = path.join(from, file + form);
          if (form === '' || existsSync(source)) reuseFile(source, path.join(folder, file + form), made);
        }
      }
    },
    finishedPages: () => reused.filter(({ isPage }) => isPage).length,
  };
}

/** Of which version of each article the pages of this build are. */
export function keysOfArticles(): Record<string, string> {
  return Object.fromEntries([...heldArticles()].map(([slug, { key }]) => [slug, key]));
}
