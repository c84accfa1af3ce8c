import path from 'node:path';
import { Command, Option } from 'commander';
import { replay, type Save } from '../permalinks/replay.ts';
import { jsonLine } from './json-line.ts';
import { messageLine } from './message-line.ts';
import { readRevisions } from './read-revisions.ts';

/** `readout links replay`: how links fare through the edits of an article. */
export const replayCommand = new Command('replay')
  .description(
    'follow a link to every paragraph of every revision on the last one; one JSON line per article',
  )
  .argument('<dir...>', 'folders with the revisions of one article each: 000.md, 001.md, …')
  .addOption(
    new Option('--save <when>', 'at which revisions the ledger is saved')
      .choices(['every', 'fifth', 'once', 'never'])
      .default('every'),
  )
  .addHelpText(
    'after',
    '\nExample:\n  npm run readout -- links replay revisions/* --save fifth > answers.jsonl',
  )
  .action(async (folders: string[], { save }: { save: Save }) => {
    for (const folder of folders) {
      const revisions = await readRevisions(folder).catch(() => []);
      if (revisions.length > 0) {
        console.log(
          jsonLine({
            article: path.basename(path.resolve(folder)),
            resolutions: replay(revisions, save),
          }),
        );
        continue;
      }
      const reason = 'This folder holds no revisions: expected the files 000.md, 001.md, …; check its name';
      console.error(messageLine(folder, { reason, ruleId: 'file' }));
      process.exitCode = 1;
    }
  });
