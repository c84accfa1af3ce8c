import { rmSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '../load/load-settings.ts';
import { promoteLedgers, stagedLedgers } from '../load/save-ledgers.ts';
import { withBuildLock } from './build-lock.ts';
import { compressFolder } from './compress-folder.ts';
import { explainDisk } from './explain-disk.ts';
import { type FinishedPages, recordedPages, recordPages } from './finished-pages.ts';
import { shownPath } from './message-line.ts';
import { neededPages } from './needed-pages.ts';
import { removeAside } from './remove-aside.ts';
import { type MadeSite, runAstro } from './run-astro.ts';
import { findSpare, recordSpare, setAside } from './spare-articles.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/** What a build has made. */
export interface BuiltSite extends MadeSite {
  /** The folder to serve, as an absolute path. */
  folder: string;
  /** How long it took. */
  seconds: number;
  /** The permalink ledgers that were brought up to date, as paths from the project's folder. */
  ledgers: string[];
}

/** How to build. */
export interface BuildOptions {
  /** Whether ledgers that are out of date fail the build instead of being saved. */
  frozen: boolean;
  /** Whether files are put beside their compressed forms, for servers that send these. */
  compress?: boolean;
  /** Where there are finished pages beside those of the last build. */
  finished?: readonly FinishedPages[];
}

/**
 * Builds the site of a project into `dist`, which is replaced whole, and only after everything has succeeded; then the
 * permalink ledgers are saved. A build that fails or is killed leaves the last good site and the ledgers as they were.
 * Pages of articles that have not changed are taken from the last build. The replaced site waits for the next build to
 * remove it, which can do so aside.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when the content has errors, the build fails, or another one is running
 */
export async function buildSite(
  root: string,
  { frozen, compress = false, finished = [] }: BuildOptions,
): Promise<BuiltSite> {
  const workshop = path.join(root, '.astro');
  return withBuildLock(path.join(workshop, 'build.lock'), '.astro/build.lock', async () => {
    const begin = performance.now();
    const folder = path.join(root, 'dist');
    const next = path.join(workshop, 'next');
    const site = path.join(next, 'site');
    const previous = path.join(workshop, 'dist.previous');
    const record = path.join(workshop, 'pages.json');
    recoverFolder(folder, previous);
    // What the last build has replaced, and what one that was cut off has left.
    const removal = removeAside([previous, next], path.join(workshop, 'waste'));
    // Whoever waits for it is told of its errors.
    removal.catch(() => {});
    try {
      const last = recordedPages(record, folder);
      const pages = neededPages(
        { sites: [last, ...finished], spare: findSpare(workshop, compress) },
        { outDir: site, compress, articlesOnly: false },
      );
      const made = await runAstro(root, await loadSettings(root), pages, { frozen });
      if (compress) await compressFolder(site);
      await stagedLedgers();
      rmSync(record, { force: true });
      const isKnown = Object.keys(last.articles).length > 0;
      swapFolder(site, folder, previous);
      if (isKnown) setAside(previous, workshop);
      await recordPages(record, { folder, ...pages.made(), compressed: compress });
      if (isKnown) await recordSpare(workshop, last);
      const ledgers = await promoteLedgers(root);
      rmSync(next, { recursive: true, force: true });
      await removal;
      return { ...made, folder, ledgers, seconds: (performance.now() - begin) / 1000 };
    } catch (error) {
      removeIfPossible(next);
      throw explainDisk(error, shownPath);
    }
  });
}

/** Other threads may still be writing there, and the disk may be full or locked: the next build removes what is left. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What made the build fail is what there is to say.
  }
}
