import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { notePublished } from '../load/ledger-bases.ts';
import { lockBuild } from '../load/lock.ts';
import { pendingFiles } from '../load/publication.ts';
import { saveLedgers } from '../load/save-ledgers.ts';
import { compressFolder } from './compress-folder.ts';
import { explainDisk } from './explain-disk.ts';
import { shownPath } from './message-line.ts';
import { refuseFolder } from './refuse-folder.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';
import { type MadeSite, runAstro } from './run-astro.ts';
import { refuseStrangers, siteFolder } from './site-folder.ts';
import { tellOfSettings } from './tell-of-settings.ts';

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
  /** Whether a site without an article may take the place of the last one. */
  allowEmpty: boolean;
  /** Whether the site is only looked at: then no ledger is saved. */
  preview?: boolean;
  /** Whether articles are in it whose time has not come. */
  future?: boolean;
  /** Whether files are put beside their compressed forms, for servers that send these. */
  compress?: boolean;
}

/**
 * Builds the site of a project into `dist`, which is replaced whole, and only after everything has succeeded and the permalink
 * ledgers are saved. A build that fails or is killed leaves the last good site, and ledgers that know all of its ids.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when the content has errors, the build fails, or another one is running
 */
export async function buildSite(
  root: string,
  { frozen, allowEmpty, preview = false, future = false, compress = false }: BuildOptions,
): Promise<BuiltSite> {
  refuseFolder(root);
  return lockBuild(root, async () => {
    const begin = performance.now();
    const workshop = path.join(root, '.astro');
    const next = path.join(workshop, 'next');
    const previous = path.join(workshop, 'dist.previous');
    try {
      const folder = siteFolder(root);
      recoverFolder(folder, previous);
      const removal = layOut(next, previous, path.join(workshop, 'waste'));
      await tellOfSettings(root);
      // Without a site, the next build finds pages in the cache alone.
      const over = existsSync(folder) ? 'cache' : 'site';
      const made = await runAstro(root, next, { frozen, allowEmpty, saves: false, future, over });
      if (compress) await compressFolder(next, path.join(workshop, 'compressed'));
      refuseStrangers(root, folder, next);
      const ledgers = preview || frozen ? [] : pendingFiles(root);
      const saved = await saveLedgers(root, ledgers);
      try {
        replaceFolder(next, folder, previous);
      } catch (error) {
        await saved.undo();
        throw error;
      }
      await notePublished(root);
      await removal;
      return { ...made, folder, ledgers: saved.paths, seconds: (performance.now() - begin) / 1000 };
    } catch (error) {
      const told = explainDisk(error, shownPath);
      if (told !== error) removeIfPossible(next);
      throw told;
    }
  });
}

/**
 * Prepares the folder in which a site is made: where the last build has replaced a site, in its files, of which most will be the
 * same. What a build that was cut off has left is removed while other work goes on: for an archive, it takes seconds.
 */
async function layOut(next: string, previous: string, waste: string): Promise<void> {
  if (existsSync(previous)) {
    mkdirSync(waste, { recursive: true });
    if (existsSync(next)) renameSync(next, path.join(waste, crypto.randomUUID()));
    renameSync(previous, next);
  }
  await rm(waste, { recursive: true, force: true });
}

/** The disk may be full or locked: the next build removes what is left. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What made the build fail is what there is to say.
  }
}
