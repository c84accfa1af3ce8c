import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { describeOutdated } from './describe-outdated.ts';
import { noteWritten } from './ledger-bases.ts';
import { lockContent } from './lock.ts';
import type { PendingLedger } from './publication.ts';
import type { SiteArticle } from './read-site.ts';
import { readIfThere } from './replace-text.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** How many ledgers are written at once: a disk that is told to keep several takes hardly longer than for one. */
const AT_ONCE = 16;

/** Ledgers that were saved. */
export interface SavedLedgers {
  /** Their files, from the root. */
  paths: string[];
  /** Puts back what stood there before, but where somebody has changed it since. */
  undo: () => Promise<void>;
}

/** The articles whose ledger file is not what this version of them needs. */
export function outdatedLedgers(articles: readonly SiteArticle[]): SiteArticle[] {
  return articles.filter(
    ({ draft, ledger, savedLedger }) =>
      !draft && (savedLedger === null || formatLedger(ledger) !== formatLedger(savedLedger)),
  );
}

/** What is to be done about an article whose ledger is out of date. */
export function pendingLedger(article: SiteArticle): PendingLedger {
  const { ledgerPath: path, ledgerText, ledger } = article;
  const was = ledgerText === null ? null : hash('sha256', ledgerText);
  return { path, was, text: formatLedger(ledger), changes: describeOutdated(article) };
}

/**
 * Writes ledgers, all or none of them. They are noted as unpublished; see `notePublished`.
 *
 * @throws Error when one was changed since it was read; and what the file system reports.
 */
export async function saveLedgers(root: string, ledgers: readonly PendingLedger[]): Promise<SavedLedgers> {
  if (ledgers.length === 0) return { paths: [], undo: async () => {} };
  return lockContent(root, async () => {
    const before = await Promise.all(
      ledgers.map(async ({ path, was, text }) => ({ path, text, was: await unchanged(root, path, was) })),
    );
    await noteWritten(root, before);
    const written: typeof before = [];
    const undo = () =>
      inTurns(written, async ({ path, was, text }) => {
        if ((await readIfThere(join(root, path))) !== text) return;
        if (was === null) await rm(join(root, path), { force: true });
        else await writeFileAtomic(join(root, path), was);
      });
    try {
      await inTurns(before, async (ledger) => {
        await writeFileAtomic(join(root, ledger.path), ledger.text);
        written.push(ledger);
      });
    } catch (error) {
      // What could be written can be written back; and what made it fail is what there is to say.
      await undo().catch(() => {});
      throw error;
    }
    return { paths: ledgers.map(({ path }) => path), undo: () => lockContent(root, undo) };
  });
}

/** A ledger as it stands, which is how it was read. */
async function unchanged(root: string, path: string, was: string | null): Promise<string | null> {
  const text = await readIfThere(join(root, path));
  if ((text === null ? null : hash('sha256', text)) === was) return text;
  throw new Error(`${path} was changed meanwhile. Nothing was published: build again.`);
}

/** Does some of the work at once, and all that is left of it even when a part fails. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
