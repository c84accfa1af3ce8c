import { Command } from 'commander';
import { isoToday } from '../load/iso-today.ts';
import { retireId } from '../permalinks/edit-ledger.ts';
import { type EditOptions, editLedgerOf } from './edit-ledger-of.ts';

/** `readout links retire`: makes an id a tombstone for good. */
export const retireCommand = new Command('retire')
  .description('make a permalink say that its paragraph or quote is gone, for good')
  .argument('<id>', 'the permalink id, p-… or q-…')
  .option('--withhold', 'forget what it said, too', false)
  .option('--article <slug>', 'the article, where several have the id')
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links retire p-4k7q2m9x1c --withhold')
  .action((id: string, { withhold, ...options }: EditOptions & { withhold: boolean }) => {
    const today = isoToday();
    return editLedgerOf(id, options, (ledger) => retireId(ledger, id, today, withhold), `${id} is retired`);
  });
