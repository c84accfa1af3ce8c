import path from 'node:path';
import { LEDGERS } from '../load/content-files.ts';
import { lockContent } from '../load/lock.ts';
import { replaceText } from '../load/replace-text.ts';
import type { Edited } from '../permalinks/edit-ledger.ts';
import { formatLedger } from '../permalinks/format-ledger.ts';
import type { Ledger } from '../schema/ledger.ts';
import { jsonLine } from './json-line.ts';
import { messageLine } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { readArticles } from './read-articles.ts';

/** Options that the commands which edit a ledger share. */
export interface EditOptions {
  article?: string;
  json: boolean;
}

/**
 * Finds the one article whose ledger has an id, edits the ledger and writes it. Prints what keeps it from that, and notes
 * it in the exit code.
 *
 * @param said What was done, for people.
 */
export async function editLedgerOf(
  id: string,
  { article: slug, json }: EditOptions,
  edit: (ledger: Ledger) => Edited,
  said: string,
): Promise<void> {
  const root = projectRoot();
  return lockContent(root, async () => {
    const { articles } = await readArticles(root, slug === undefined ? [] : [slug]);
    const holders = articles.filter(({ ledger }) => hasId(ledger, id));
    const [holder] = holders;
    if (holders.length > 1) {
      const slugs = holders.map(({ article }) => article.slug).join(', ');
      return refuse(root, LEDGERS, `“${id}” is an id of ${slugs}: expected one article; add \`--article\``);
    }
    if (!holder) {
      return refuse(
        root,
        LEDGERS,
        `“${id}” is no id that was given out: expected a permalink id; copy it from the link`,
      );
    }
    const edited = edit(holder.ledger);
    if ('reason' in edited) return refuse(root, holder.ledgerPath, edited.reason);
    await replaceText(root, holder.ledgerPath, holder.ledgerText, formatLedger(edited.ledger));
    console.log(
      json
        ? jsonLine({ article: holder.article.slug, id, written: holder.ledgerPath })
        : `${said}; ${holder.ledgerPath} written`,
    );
  });
}

function hasId({ paragraphs, quotes }: Ledger, id: string): boolean {
  return [...paragraphs, ...quotes].some((entry) => entry.id === id || entry.aliases?.includes(id));
}

function refuse(root: string, file: string, reason: string): void {
  console.error(messageLine(path.join(root, file), { reason, ruleId: 'permalink-ledger' }));
  process.exitCode = 1;
}
