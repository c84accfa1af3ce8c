import { Command } from 'commander';
import type { HowToBuild } from './gates/build.ts';
import { projectRoot } from './project-root.ts';

/** `readout test`: a paper, held to what its readers rely on. */
export const testCommand = new Command('test')
  .description(
    'build the site and hold it to what readers rely on: content, links, HTML, size, access for all',
  )
  .option('--frozen', 'fail if permalink ledgers are out of date instead of saving them; as in CI')
  .option('--no-frozen', 'save them, also in CI, where the files must then be brought back')
  .option('--allow-empty', 'pass a paper that has no article, too')
  .addHelpText('after', '\nExample:\n  npm run readout -- test --no-frozen')
  .action(async (how: HowToBuild) => {
    // What follows looks at the working directory's paper, also as it is loaded.
    process.chdir(projectRoot());
    const { paperGates } = await import('./gates/paper-gates.ts');
    const { runGates } = await import('./gates/run-gates.ts');
    const { passed, failed, notRun } = await runGates(paperGates(how), console.log);
    console.log(`${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ''}`);
    if (failed > 0) process.exitCode = 1;
  });
