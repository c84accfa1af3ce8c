import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { guideEntry } from '../schema/guide.ts';
import type { Settings } from '../settings/settings.ts';
import { codeDigest } from './code-digest.ts';
import { emptyStore } from './empty-store.ts';
import { listFiles } from './list-files.ts';

/** Under which name the store knows what its pages were made of. */
const MADE_OF = 'made-of';

/**
 * Loads Markdown pages of the guide from a folder, by their file names. They are read again only if they, or what reads them, have
 * changed.
 *
 * @param folder As an absolute path; folders in it are left to others.
 * @param href Makes a path from the home page on a link on the site.
 */
export function guideLoader(folder: string, href: (path: string) => string, settings: Settings): Loader {
  return {
    name: 'readout-guide',
    schema: guideEntry,
    load: async ({ store, meta, config }) => {
      const names = listFiles(folder, '.', '.md').filter((name) => name === path.basename(name));
      const texts = names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
      const code = codeDigest(fileURLToPath(config.root).replace(/\/$/, ''), settings);
      const madeOf = hash('sha256', JSON.stringify([code, texts]), 'base64url');
      if (meta.get(MADE_OF) === madeOf) return;
      const { readGuidePages } = await import('./read-guide-pages.ts');
      const pages = readGuidePages(folder, names, href);
      emptyStore(store);
      for (const { id, page } of pages) store.set({ id, data: page });
      meta.set(MADE_OF, madeOf);
    },
  };
}
