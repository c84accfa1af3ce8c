import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyMovedFiles, FILE_ENDINGS } from './moved-files.ts';
import { readPublication } from './publication.ts';

/** The file in which some hosts look for them. */
const FILE = '_redirects';

/**
 * Tells hosts that read `_redirects` which addresses lead elsewhere, with all that stands below them. Other hosts have pages at the
 * old addresses that say the same, and the files themselves; see `copyMovedFiles`.
 */
export function redirectsFile(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'readout-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const moved = readPublication(root)?.moved ?? [];
        copyMovedFiles(fileURLToPath(dir), moved);
        const lines = moved.flatMap(({ path: from, to }) =>
          to === null ? [] : redirects(base + from, base + to),
        );
        if (lines.length === 0) return;
        const file = path.join(fileURLToPath(dir), FILE);
        // The owner's own come first, and hosts take the first that fits.
        const isOpen = existsSync(file) && !/(?:^|\n)$/.test(readFileSync(file, 'utf8'));
        appendFileSync(file, `${isOpen ? '\n' : ''}${lines.join('\n')}\n`);
      },
    },
  };
}

/** @param from as `to`, a path with a slash at its end */
function redirects(from: string, to: string): string[] {
  const endings = from.includes('/articles/') ? FILE_ENDINGS : [];
  return [
    `${from}* ${to}:splat 301`,
    ...endings.map((ending) => `${from.slice(0, -1)}${ending} ${to.slice(0, -1)}${ending} 301`),
  ];
}
