import { Command } from 'commander';
import { buildSite } from './build-site.ts';
import { describeBuild } from './describe-build.ts';
import { projectRoot } from './project-root.ts';

/** `readout build`: makes the site in `dist`. */
export const buildCommand = new Command('build')
  .description('build the site into dist, which is replaced only if all went well')
  .option('--frozen', 'fail if permalink ledgers are out of date instead of saving them; as in CI', inCi())
  .addHelpText('after', '\nExample:\n  npx readout build')
  .action(async ({ frozen }: { frozen: boolean }) => {
    console.log(describeBuild(await buildSite(projectRoot(), { frozen })));
  });

/** Whether a continuous integration engine runs this: what it saved would be lost, and links with it. */
function inCi(): boolean {
  const { CI } = process.env;
  return CI === 'true' || CI === '1';
}
