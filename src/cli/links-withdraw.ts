import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { LEDGERS } from '../load/content-files.ts';
import { loadSettings } from '../load/load-settings.ts';
import { replaceText } from '../load/replace-text.ts';
import { forgetWords } from '../permalinks/forget-words.ts';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { parseLedger } from '../permalinks/parse-ledger.ts';
import { localDate } from '../text/local-date.ts';
import { type AddressEdit, type Addressed, type AddressOptions, editAddresses } from './edit-addresses.ts';
import { projectRoot } from './project-root.ts';

interface Options extends AddressOptions {
  reason: string;
  erase: boolean;
}

/** `readout links withdraw`: takes an article or the page of a speaker down, and says so at its address. */
export const withdrawCommand = new Command('withdraw')
  .description(
    'take an article or the page of a speaker down; its address says so, with the date and the reason',
  )
  .argument('<name>', 'the slug of the article, or the id of the speaker')
  .requiredOption('--reason <words>', 'what readers are told of why')
  .option(
    '--erase',
    'have the ledger forget the words, too; the article’s own file stays, for you to delete',
    false,
  )
  .option('--speaker', 'withdraw the page of a speaker, where an article has the same name', false)
  .option('--json', 'print what was done as JSON', false)
  .addHelpText(
    'after',
    '\nExample:\n  npm run readout -- links withdraw bridge-opens --reason "The engineer was not asked."',
  )
  .action(async (name: string, { reason, erase, ...options }: Options) => {
    const { timeZone } = await loadSettings(projectRoot());
    const date = localDate(new Date().toISOString(), timeZone).slice(0, 10);
    await editAddresses(
      [name],
      options,
      (addressed) => withdraw(addressed, name, { date, reason: reason.trim() }),
      async ({ root, kind }) => {
        if (erase && kind === 'articles') await eraseWords(root, `${LEDGERS}/${name}.json`);
      },
    );
  });

function withdraw(
  { kind, histories, fileOf, wasPublished }: Addressed,
  name: string,
  withdrawn: { date: string; reason: string },
): AddressEdit {
  const before = histories[name] ?? { formerly: [] };
  if (withdrawn.reason === '') return { reason: 'The reason is empty; tell readers why in a sentence' };
  if (before.withdrawn)
    return { reason: `“${name}” was withdrawn on ${before.withdrawn.date}: nothing to do` };
  if (kind === 'articles' && !wasPublished(name)) {
    return {
      reason: `No build has published the article “${name}”; set \`draft: true\`, or delete its file`,
    };
  }
  if (kind === 'speakers' && !fileOf(name) && !wasPublished(name))
    return { reason: `There is no speaker “${name}”; check the id` };
  return {
    histories: { ...histories, [name]: { ...before, withdrawn } },
    said: `“${name}” is withdrawn`,
  };
}

async function eraseWords(root: string, file: string): Promise<void> {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/, '');
  const ledger = parseLedger(new VFile({ path: file, value: text }));
  if (ledger) await replaceText(root, file, text, formatLedger(forgetWords(ledger)));
}
