import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { pageEntry } from '../schema/page.ts';
import { hasErrors, PAGES } from './content-files.ts';
import { emptyStore } from './empty-store.ts';
import { problemLines } from './problem-lines.ts';
import { readPages } from './read-pages.ts';

/**
 * Loads the owner’s pages, by the names of their files. A build leaves drafts out, and fails when a file has an error;
 * `astro dev` shows drafts, and what is right.
 *
 * @param href makes a path from the home page on a link on the site
 */
export function pagesLoader(href: (path: string) => string): Loader {
  return {
    name: 'readout-pages',
    schema: pageEntry,
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root).replace(/\/$/, '');
      const load = () => {
        const { pages, files } = readPages(root, href);
        for (const line of problemLines(files)) console.error(line);
        emptyStore(store);
        for (const { name, page } of pages) if (watcher || !page.draft) store.set({ id: name, data: page });
        return files;
      };
      if (hasErrors(load()) && !watcher) throw new Error(`Pages in ${PAGES} have errors (above).`);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(`${root}/${PAGES}/`)) load();
      });
    },
  };
}
