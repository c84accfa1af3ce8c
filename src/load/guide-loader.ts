import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readGuidePage } from '../markdown/read-guide-page.ts';
import { guideEntry } from '../schema/guide.ts';
import { href } from '../site.ts';
import { hasErrors } from './content-files.ts';
import { listFiles } from './list-files.ts';
import { problemLines } from './problem-lines.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * Loads Markdown pages of the guide from a folder, by their file names.
 *
 * @param folder From the root of the project; folders in it are left to others.
 */
export function guideLoader(folder: string): Loader {
  return {
    name: 'readout-guide',
    schema: guideEntry,
    load: async ({ store, config }) => {
      const root = fileURLToPath(config.root).replace(/\/$/, '');
      const paths = listFiles(root, folder, '.md').filter((path) => path === `${folder}/${basename(path)}`);
      const files = paths.map((path) => readTextFile(root, path));
      store.clear();
      for (const file of files) {
        const page = readGuidePage(file, href);
        if (page) store.set({ id: file.stem ?? '', data: page });
      }
      if (hasErrors(files)) throw new Error(`The guide has errors:\n${problemLines(files).join('\n')}`);
    },
  };
}
