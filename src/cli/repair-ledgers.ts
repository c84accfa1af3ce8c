import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { LEDGERS } from '../load/content-files.ts';
import { listFiles } from '../load/list-files.ts';
import { readIfThere, replaceText } from '../load/replace-text.ts';
import { joinSpeakerPages, SPEAKER_PAGES } from '../load/speaker-pages.ts';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { parseLedger } from '../permalinks/parse-ledger.ts';
import { repairLedger } from '../permalinks/repair-ledger.ts';

/**
 * Writes anew the ledgers that can't be read and can be repaired without loss. Others stay as they are.
 *
 * @param slugs The articles; all when there is none.
 * @returns The paths written, from the root.
 */
export async function repairLedgers(root: string, slugs: readonly string[]): Promise<string[]> {
  const repaired: string[] = [];
  for (const file of listFiles(root, LEDGERS, '.json')) {
    if (slugs.length > 0 && !slugs.includes(path.parse(file).name)) continue;
    const text = await readFile(path.join(root, file), 'utf8');
    if (parseLedger(new VFile({ path: file, value: text }))) continue;
    const ledger = repairLedger(text);
    if (ledger === null) continue;
    await replaceText(root, file, text, formatLedger(ledger));
    repaired.push(file);
  }
  if (slugs.length === 0 && (await joinPages(root))) repaired.push(SPEAKER_PAGES);
  return repaired;
}

/** Whether a conflict was found in what is noted of speakers' pages, and joined. */
async function joinPages(root: string): Promise<boolean> {
  const text = await readIfThere(path.join(root, SPEAKER_PAGES));
  const joined = text === null ? null : joinSpeakerPages(text);
  if (text === null || joined === null) return false;
  await replaceText(root, SPEAKER_PAGES, text, joined);
  return true;
}
