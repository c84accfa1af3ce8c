import { Command } from 'commander';
import { moveId } from '../permalinks/edit-ledger.ts';
import { type EditOptions, editLedgerOf } from './edit-ledger-of.ts';

/** `readout links move`: points an id elsewhere. */
export const moveCommand = new Command('move')
  .description('make a permalink lead to another paragraph or quote of its article')
  .argument('<id>', 'the permalink id to point elsewhere, p-… or q-…')
  .argument('<to>', 'an id of what it shall lead to')
  .option('--article <slug>', 'the article, where several have the id')
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links move p-4k7q2m9x1c p-7z0c3n5d8h')
  .action((id: string, to: string, options: EditOptions) =>
    editLedgerOf(id, options, (ledger) => moveId(ledger, id, to), `${id} leads to ${to}`),
  );
