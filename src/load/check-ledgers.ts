import path from 'node:path';
import { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { parseLedger } from '../permalinks/parse-ledger.ts';
import type { Ledger } from '../schema/ledger.ts';
import { LEDGERS } from './content-files.ts';
import { listFiles } from './list-files.ts';
import type { PendingLedger } from './publication.ts';
import { readTextFile } from './read-text-file.ts';

/** Fewer paragraphs than these may be the same in two articles by chance. */
const LEAST_PARAGRAPHS = 3;

/** The ledger of an article, as it stands and as this version of the article needs it. */
interface CheckedLedger {
  /** The file, from the root. */
  path: string;
  saved: Ledger | null;
  now: Ledger | null;
}

/**
 * Reports ledgers that lie with the wrong article: nothing of what they know stands in theirs, and all of it in the ledger of another. To
 * build with one would tell the readers of one article that the other's paragraphs were removed from it.
 *
 * @returns The files that have messages.
 */
export function checkLedgers(root: string, ledgers: readonly CheckedLedger[]): VFile[] {
  return ledgers.flatMap(({ path: file, saved, now }) => {
    const known = paragraphIds(saved);
    const standing = new Set(paragraphIds(now));
    if (known.length < LEAST_PARAGRAPHS || known.some((id) => standing.has(id))) return [];
    const owner = listFiles(root, LEDGERS, '.json').find((other) => {
      if (other === file) return false;
      const theirs = new Set(paragraphIds(ledgerIn(root, other)));
      return known.every((id) => theirs.has(id));
    });
    return owner === undefined ? [] : [reportForeign(file, path.basename(owner, '.json'), known.length)];
  });
}

/** Ledgers that are to be saved, with what stands in their files. */
export function pendingLedgers(root: string, pending: readonly PendingLedger[]): CheckedLedger[] {
  return pending.flatMap(({ path: file, was, text }) =>
    was === null
      ? []
      : [
          {
            path: file,
            saved: ledgerIn(root, file),
            now: parseLedger(new VFile({ path: file, value: text })),
          },
        ],
  );
}

function reportForeign(ledger: string, owner: string, count: number): VFile {
  const file = new VFile({ path: ledger });
  const reason = `These are the permalinks of the article “${owner}”: all ${count} stand in its ledger, and none of their words in this article. Put this article’s own ledger back; where it never had one, take this file away.`;
  report(file, 'permalink-ledger', reason, { place: { line: 1, column: 1 }, actual: owner });
  return file;
}

/** What can’t be read is reported where it is read for its own article. */
function ledgerIn(root: string, file: string): Ledger | null {
  return parseLedger(readTextFile(root, file));
}

function paragraphIds(ledger: Ledger | null): string[] {
  return (ledger?.paragraphs ?? []).flatMap(({ id, removed }) => (removed ? [] : [id]));
}
