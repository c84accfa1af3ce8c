import { performance } from 'node:perf_hooks';
import { Command } from 'commander';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';

/** `readout build`: makes the site in `dist`. */
export const buildCommand = new Command('build')
  .description('build the site into dist, which is replaced only if all went well')
  .addHelpText('after', '\nExample:\n  npx readout build')
  .action(async () => {
    const begin = performance.now();
    const site = await buildSite(projectRoot());
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${site.pages} ${site.pages === 1 ? 'page' : 'pages'} in dist, built in ${seconds} s`);
  });
