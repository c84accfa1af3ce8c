import { Command } from 'commander';
import { moveCommand } from './links-move.ts';
import { renameCommand } from './links-rename.ts';
import { replayCommand } from './links-replay.ts';
import { restoreCommand } from './links-restore.ts';
import { retireCommand } from './links-retire.ts';
import { statusCommand } from './links-status.ts';
import { updateCommand } from './links-update.ts';
import { withdrawCommand } from './links-withdraw.ts';

/** `readout links`: the ledgers of permalinks. */
export const linksCommand = new Command('links')
  .description('keep the permalinks of paragraphs and quotes alive')
  .addHelpText('after', '\nExample:\n  npm run readout -- links status')
  .addCommand(statusCommand)
  .addCommand(updateCommand)
  .addCommand(moveCommand)
  .addCommand(retireCommand)
  .addCommand(renameCommand)
  .addCommand(withdrawCommand)
  .addCommand(restoreCommand)
  .addCommand(replayCommand);
