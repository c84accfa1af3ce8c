import { Command } from 'commander';
import { inCi } from '../load/publishing.ts';
import { buildSite } from './build-site.ts';
import { describeBuild } from './describe-build.ts';
import { projectRoot } from './project-root.ts';

interface Options {
  frozen: boolean;
  allowEmpty: boolean;
  compress?: boolean;
  future: boolean;
}

/** `readout build`: makes the site in `dist`, and publishes the permalinks of what is in it. */
export const buildCommand = new Command('build')
  .description(
    'build the site into dist, which is replaced only if all went well, and save the permalink ledgers',
  )
  .option('--frozen', 'fail if permalink ledgers are out of date instead of saving them; as in CI', inCi())
  .option('--no-frozen', 'save them, also in CI, where the files must then be brought back')
  .option('--compress', 'put brotli and gzip forms beside the files, for servers that send these')
  .option('--allow-empty', 'publish a site even if there is no article', false)
  .option(
    '--future',
    'make a site to look at, with the articles whose time has not come; saves no ledger',
    false,
  )
  .addHelpText('after', '\nExample:\n  npm run readout -- build --compress')
  .action(async ({ future, frozen, ...options }: Options) => {
    // Permalinks of what is only looked at are given to nobody.
    const how = { ...options, future, preview: future, frozen: frozen && !future };
    console.log(describeBuild(await buildSite(projectRoot(), how)));
  });
