import { readFile, rm } from 'node:fs/promises';
import { formatLedger } from '../permalinks/format-ledger.ts';
import type { SiteArticle } from './read-site.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Ledgers that wait for the build to succeed: a file's path from the root, and its text. */
type Staged = Record<string, string>;

/** How many ledgers are written at once: a disk that is told to keep several takes hardly longer than for one. */
const AT_ONCE = 16;

const STAGED = '.astro/ledgers-staged.json';

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

/** Keeps the ledgers that a build would write until `promoteLedgers` is called: a failed build writes none. */
export async function stageLedgers(root: string, ledgers: readonly LedgerFile[]): Promise<void> {
  const staged: Staged = Object.fromEntries(ledgers.map(({ path, text }) => [path, text]));
  await writeFileAtomic(`${root}/${STAGED}`, JSON.stringify(staged));
}

/**
 * Writes the ledgers that the last build staged. To be called once the site stands.
 *
 * @returns The paths written, from the root.
 */
export async function promoteLedgers(root: string): Promise<string[]> {
  const json = await readFile(`${root}/${STAGED}`, 'utf8').catch(() => '{}');
  const staged = JSON.parse(json) as Staged;
  await writeLedgers(
    root,
    Object.entries(staged).map(([path, text]) => ({ path, text })),
  );
  await rm(`${root}/${STAGED}`, { force: true });
  return Object.keys(staged);
}
