import { Command } from 'commander';
import { projectRoot } from './project-root.ts';
import { refuseFolder } from './refuse-folder.ts';
import { tellOfSettings } from './tell-of-settings.ts';

/** `readout dev`: the site while one writes, without making it. */
export const devCommand = new Command('dev')
  .description('show the site while you write, with its mistakes on the page')
  .option('--port <number>', 'port to listen on, or else the next free one', Number)
  .option('--host <address>', 'address to listen on; 0.0.0.0 opens the site to the network')
  .addHelpText('after', '\nExample:\n  npm run readout -- dev --port 8080')
  .action(async (server: { port?: number; host?: string }) => {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    const root = projectRoot();
    refuseFolder(root);
    await tellOfSettings(root);
    await dev({ root, server });
  });
