import { Command, InvalidArgumentError } from 'commander';
import { type Shard, shardOf } from '../load/shard.ts';
import { buildShard } from './build-shard.ts';
import { buildSite } from './build-site.ts';
import { describeBuild, describeShard } from './describe-build.ts';
import { inCi } from './in-ci.ts';
import { projectRoot } from './project-root.ts';

interface Options {
  frozen: boolean;
  compress?: boolean;
  shard?: Shard;
}

/** `readout build`: makes the site in `dist`, or a part of it in `shards`. */
export const buildCommand = new Command('build')
  .description('build the site into dist, which is replaced only if all went well')
  .option('--frozen', 'fail if permalink ledgers are out of date instead of saving them; as in CI', inCi())
  .option('--compress', 'put brotli and gzip forms beside the files, for servers that send these')
  .option(
    '--shard <part/of>',
    'build only one part of the articles, into shards/; see `readout merge`',
    shard,
  )
  .addHelpText('after', '\nExample:\n  npm run readout -- build --shard 3/8')
  .action(async ({ shard, ...options }: Options) => {
    const root = projectRoot();
    if (shard) console.log(describeShard(await buildShard(root, { ...options, shard })));
    else console.log(describeBuild(await buildSite(root, options)));
  });

function shard(text: string): Shard {
  try {
    return shardOf(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
