import { rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { promoteLedgers } from '../load/save-ledgers.ts';
import { withBuildLock } from './build-lock.ts';
import { recordedPages, recordPages } from './finished-pages.ts';
import { keysOfArticles, type NeededPages, neededPages } from './needed-pages.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/** What a build has made. */
export interface BuiltSite {
  /** The folder to serve, as an absolute path. */
  folder: string;
  /** The path that the site's URLs begin with: `/`, or `/name/`. */
  base: string;
  /** How many HTML pages it has. */
  pages: number;
  /** How long it took. */
  seconds: number;
  /** The permalink ledgers that were brought up to date, as paths from the project's folder. */
  ledgers: string[];
}

/**
 * Builds the site of a project into `dist`, which is replaced whole, and only after everything has succeeded; then the
 * permalink ledgers are saved. A build that fails or is killed leaves the last good site and the ledgers as they were.
 *
 * @param root the project's folder, as an absolute path
 * @param frozen whether ledgers that are out of date fail the build instead of being saved
 * @throws Error when the content has errors, the build fails, or another one is running
 */
export async function buildSite(root: string, { frozen }: { frozen: boolean }): Promise<BuiltSite> {
  // Astro takes a second to load: too long to wait for the help.
  const { build } = await import('astro');
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    READOUT_FROZEN: frozen ? '1' : '',
  });
  const workshop = path.join(root, '.astro');
  return withBuildLock(path.join(workshop, 'build.lock'), '.astro/build.lock', async () => {
    const begin = performance.now();
    const folder = path.join(root, 'dist');
    const next = path.join(workshop, 'dist.next');
    const previous = path.join(workshop, 'dist.previous');
    const record = path.join(workshop, 'pages.json');
    recoverFolder(folder, previous);
    rmSync(next, { recursive: true, force: true });
    const pages = neededPages([recordedPages(record, folder)], false);
    const site: BuiltSite = { folder, base: '/', pages: 0, seconds: 0, ledgers: [] };
    try {
      await build({ root, outDir: next, logLevel: 'warn', integrations: [witness(site, pages)] });
      pages.addFinished(next);
      site.pages += pages.finishedPages();
      rmSync(record, { force: true });
      swapFolder(next, folder, previous);
      await recordPages(record, { folder, keys: keysOfArticles() });
      site.ledgers = await promoteLedgers(root);
      site.seconds = (performance.now() - begin) / 1000;
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
    return site;
  });
}

/** Has only the needed pages made, and takes down what Astro knows of the site and does not return. */
function witness(site: BuiltSite, pages: NeededPages): AstroIntegration {
  return {
    name: 'readout-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(pages.prerenderer),
      'astro:build:done': ({ pages: made }) => {
        site.pages = made.length;
      },
    },
  };
}
