import { Command, InvalidArgumentError, Option } from 'commander';
import { buildSite } from './build-site.ts';
import { describeBuild } from './describe-build.ts';
import { projectRoot } from './project-root.ts';
import { serveSite } from './serve-site.ts';

const DEFAULT_PORT = 4321;

/** `readout start`: builds the site and serves it until it is stopped. It is looked at, not published: no ledger is saved. */
export const startCommand = new Command('start')
  .description('build the site, serve it and print its address; for looking at it, so no ledger is saved')
  .addOption(
    new Option('--port <number>', 'port to listen on, or else the next free one')
      .env('PORT')
      .default(DEFAULT_PORT)
      .argParser(portNumber),
  )
  .option('--host <address>', 'address to listen on; 0.0.0.0 opens the site to the network', 'localhost')
  .option('--compress', 'put brotli and gzip forms beside the files, and send these')
  .addHelpText('after', '\nExample:\n  npm run readout -- start --port 8080')
  .action(async ({ compress = false, ...at }: { port: number; host: string; compress?: boolean }) => {
    const site = await buildSite(projectRoot(), { frozen: false, allowEmpty: true, preview: true, compress });
    const address = await serveSite(site, at);
    console.log(`${describeBuild(site)}\nReadout is at ${address}`);
  });

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
