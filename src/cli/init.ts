import { globSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { drawControls } from '../message/draw-controls.ts';
import { engineSource } from './engine-source.ts';
import { type Host, hosts, paperFiles } from './paper-files.ts';
import { writeNew } from './write-new.ts';

interface Options {
  host?: Host;
  title?: string;
}

/** `readout init`: a paper of one's own. */
export const initCommand = new Command('init')
  .description(
    'make a paper of one’s own: settings, an article that shows everything, a recipe to publish it',
  )
  .argument('<dir>', 'its folder; files that are there are kept')
  .addOption(new Option('--host <name>', 'add what publishes it there').choices(hosts))
  .option('--title <name>', 'its name; that of its folder when left out')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run readout -- init ../harbour-post --host github\n  npm run readout -- init . --host nginx      adds a recipe to the paper that is here',
  )
  .action((dir: string, { host, title }: Options) => {
    const folder = path.resolve(dir);
    const files = paperFiles({
      title: title ?? titleOf(folder),
      host,
      engine: engineSource(folder),
      withContent: !isPaper(folder),
    });
    const { written, kept } = writeNew(folder, files);
    const shown = (file: string) => drawControls(path.join(dir, file));
    for (const file of written) console.log(`made  ${shown(file)}`);
    for (const file of kept) {
      const but = file === 'package.json' ? ', with what it lacked' : '';
      console.log(`kept  ${shown(file)}${but}`);
    }
    const there = folder === process.cwd() ? '' : `  cd ${drawControls(dir)}\n`;
    console.log(`\nNext:\n${there}  npm install\n  npm start`);
  });

/** Whether somebody's settings are there: then what is not there was taken away. */
function isPaper(folder: string): boolean {
  return globSync('astro.config.*', { cwd: folder }).length > 0;
}

/** “harbour-post” as “Harbour Post”. */
function titleOf(folder: string): string {
  const words = path
    .basename(folder)
    .split(/[-_\s]+/)
    .filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || 'Paper';
}
