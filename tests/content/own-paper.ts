import { globSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '../../src/load/load-settings.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How many articles are followed word by word in a browser: some seconds each. */
const MOST = 10;

/** The paper of this repository, whatever it holds, as it was last built. */
export const ownPaper = { folder: path.join(ROOT, 'dist'), base: (await loadSettings(ROOT)).base };

/** Its first articles, by their slugs; none where there are none. */
export const ownSlugs = globSync('*/annotations.jsonld', { cwd: path.join(ownPaper.folder, 'articles') })
  .map((file) => path.dirname(file))
  .sort()
  .slice(0, MOST);
