import { basename } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readGuidePage } from '../markdown/read-guide-page.ts';
import { guideEntry } from '../schema/guide.ts';
import { hasErrors } from './content-files.ts';
import { emptyStore } from './empty-store.ts';
import { listFiles } from './list-files.ts';
import { problemLines } from './problem-lines.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * Loads Markdown pages of the guide from a folder, by their file names.
 *
 * @param folder As an absolute path; folders in it are left to others.
 * @param href Makes a path from the home page on a link on the site.
 */
export function guideLoader(folder: string, href: (path: string) => string): Loader {
  return {
    name: 'readout-guide',
    schema: guideEntry,
    load: async ({ store }) => {
      const files = listFiles(folder, '.', '.md')
        .filter((path) => path === basename(path))
        .map((path) => readTextFile(folder, path));
      emptyStore(store);
      for (const file of files) {
        const page = readGuidePage(file, href);
        if (page) store.set({ id: file.stem ?? '', data: page });
      }
      if (hasErrors(files)) throw new Error(`The guide has errors:\n${problemLines(files).join('\n')}`);
    },
  };
}
