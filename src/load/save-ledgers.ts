import { readFile, rm } from 'node:fs/promises';
import { formatLedger } from '../permalinks/format-ledger.ts';
import type { SiteArticle } from './read-site.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Ledgers that wait for the build to succeed: a file's path from the root, and its text. */
type Staged = Record<string, string>;

const STAGED = '.astro/ledgers-staged.json';

/** The articles whose ledger file is not what this version of them needs. */
export function outdatedLedgers(articles: readonly SiteArticle[]): SiteArticle[] {
  return articles.filter(
    ({ draft, ledger, savedLedger }) =>
      !draft && (savedLedger === null || formatLedger(ledger) !== formatLedger(savedLedger)),
  );
}

/** Writes the ledgers that are out of date to `content/permalinks/`. */
export async function saveLedgers(root: string, articles: readonly SiteArticle[]): Promise<void> {
  for (const { ledgerPath, ledger } of outdatedLedgers(articles)) {
    await writeFileAtomic(`${root}/${ledgerPath}`, formatLedger(ledger));
  }
}

/** Keeps the ledgers that a build would write until `promoteLedgers` is called: a failed build writes none. */
export async function stageLedgers(root: string, articles: readonly SiteArticle[]): Promise<void> {
  const staged: Staged = Object.fromEntries(
    outdatedLedgers(articles).map(({ ledgerPath, ledger }) => [ledgerPath, formatLedger(ledger)]),
  );
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
  for (const [path, text] of Object.entries(staged)) await writeFileAtomic(`${root}/${path}`, text);
  await rm(`${root}/${STAGED}`, { force: true });
  return Object.keys(staged);
}
