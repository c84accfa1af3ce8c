import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readIndexCache } from './index-cache.ts';

/**
 * Writes the search index that the pages of a build speak of. It is thousands of small files in an archive, and none of them a page:
 * as routes, each would take Astro longer than all that is in it.
 */
export function searchFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'readout-search-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const index = readIndexCache(root);
        if (!index) throw new Error('The search index is missing in .astro/search-index; build again.');
        const folder = path.join(fileURLToPath(dir), 'search', index.folder);
        for (const name of index.files.keys())
          mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        for (const [name, bytes] of index.files) writeFileSync(path.join(folder, name), bytes);
      },
    },
  };
}
