import { existsSync, renameSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { LEDGERS } from './content-files.ts';
import type { SiteArticle } from './read-site.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Ledgers that wait for the build to succeed. */
interface Staged {
  /** Where they belong, from the root. */
  paths: string[];
  /** Is there once all are on the disk. */
  written: Promise<void>;
}

/** The loaders stage what the command promotes, and have modules of their own: the ledgers stand where both find them. */
const PLACE = Symbol.for('readout.ledgers');

type Shared = { [PLACE]?: Staged };

/** How many ledgers are written at once: a disk that is told to keep several takes hardly longer than for one. */
const AT_ONCE = 16;
/** While a build goes on, its bundler waits for files too: of the four threads that Node keeps for files, one is left to it. */
const ASIDE_AT_ONCE = 3;

/** Where ledgers wait for the build to succeed, from the root. */
const STAGED = '.astro/ledgers';

/** The articles whose ledger file is not what this version of them needs. */
export function outdatedLedgers(articles: readonly SiteArticle[]): SiteArticle[] {
  return articles.filter(
    ({ draft, ledger, savedLedger }) =>
      !draft && (savedLedger === null || formatLedger(ledger) !== formatLedger(savedLedger)),
  );
}

/** A ledger to be written: its file, from the root, and its text. */
interface LedgerFile {
  path: string;
  text: string;
}

/** Writes the ledgers that are out of date to `content/permalinks/`. */
export async function saveLedgers(root: string, articles: readonly SiteArticle[]): Promise<void> {
  const ledgers = outdatedLedgers(articles).map(({ ledgerPath, ledger }) => ({
    path: ledgerPath,
    text: formatLedger(ledger),
  }));
  await writeLedgers(root, ledgers);
}

/**
 * Writes ledgers, each whole or not at all.
 *
 * @throws The first thing that the file system reports; some of the others may stand then.
 */
export async function writeLedgers(root: string, ledgers: readonly LedgerFile[]): Promise<void> {
  const queue = ledgers.values();
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => writeAll(root, queue)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Writes ledger after ledger until none is left. */
async function writeAll(root: string, queue: Iterable<LedgerFile>): Promise<void> {
  for (const { path, text } of queue) await writeFileAtomic(`${root}/${path}`, text);
}

/**
 * Keeps the ledgers that a build would write until `promoteLedgers` is called: a failed build writes none. They are written
 * aside while the build goes on; `stagedLedgers` tells of errors.
 */
export function stageLedgers(root: string, ledgers: readonly LedgerFile[]): void {
  const written = writeAside(root, ledgers);
  written.catch(() => {});
  (globalThis as Shared)[PLACE] = { paths: ledgers.map(({ path }) => path), written };
}

async function writeAside(root: string, ledgers: readonly LedgerFile[]): Promise<void> {
  await rm(`${root}/${STAGED}`, { recursive: true, force: true });
  await mkdir(`${root}/${STAGED}`, { recursive: true });
  const queue = ledgers.values();
  const writeNext = async (): Promise<void> => {
    for (const { path, text } of queue) await writeFile(stagedFile(root, path), text, { flush: true });
  };
  await Promise.all(Array.from({ length: ASIDE_AT_ONCE }, writeNext));
}

const stagedFile = (root: string, path: string): string => `${root}/${STAGED}/${basename(path)}`;

/** Waits until what was staged is on the disk. A site whose ledgers are not must not take the place of the last one. */
export async function stagedLedgers(): Promise<void> {
  await (globalThis as Shared)[PLACE]?.written;
}

/**
 * Puts the ledgers that were staged in their place; the first ones of a site as one folder, which is one step however many they
 * are. To be called once the site stands.
 *
 * @returns The paths written, from the root.
 */
export async function promoteLedgers(root: string): Promise<string[]> {
  await stagedLedgers();
  const staged = (globalThis as Shared)[PLACE];
  delete (globalThis as Shared)[PLACE];
  if (!staged || staged.paths.length === 0) return [];
  if (existsSync(`${root}/${LEDGERS}`) || !tryToMove(`${root}/${STAGED}`, `${root}/${LEDGERS}`)) {
    await mkdir(`${root}/${LEDGERS}`, { recursive: true });
    for (const path of staged.paths) await moveLedger(root, path);
    await rm(`${root}/${STAGED}`, { recursive: true, force: true });
  }
  return staged.paths;
}

async function moveLedger(root: string, path: string): Promise<void> {
  const from = stagedFile(root, path);
  if (!tryToMove(from, `${root}/${path}`))
    await writeFileAtomic(`${root}/${path}`, await readFile(from, 'utf8'));
}

/** Moves a file or a folder. Returns false where its new place is on another disk, as that of content may be. */
function tryToMove(from: string, to: string): boolean {
  try {
    // The build is over: nothing waits that could go on meanwhile.
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    return false;
  }
}
