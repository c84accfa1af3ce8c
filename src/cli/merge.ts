import { Command } from 'commander';
import { describeBuild } from './describe-build.ts';
import { inCi } from './in-ci.ts';
import { mergeShards } from './merge-shards.ts';
import { projectRoot } from './project-root.ts';

/** `readout merge`: makes the site of parts that were built apart. */
export const mergeCommand = new Command('merge')
  .description(
    'make the site in dist of shards, which `readout build --shard` has built on one or more machines',
  )
  .argument('<shard...>', 'the folders of all shards')
  .option('--frozen', 'fail if permalink ledgers are out of date instead of saving them; as in CI', inCi())
  .option('--compress', 'put brotli and gzip forms beside the files, for servers that send these')
  .addHelpText('after', '\nExample:\n  npm run readout -- merge shards/*')
  .action(async (shards: string[], options: { frozen: boolean; compress?: boolean }) => {
    console.log(describeBuild(await mergeShards(projectRoot(), shards, options)));
  });
