import { fileURLToPath } from 'node:url';
import type { Gate, Outcome } from '../../src/cli/gates/gate.ts';
import { runCommand } from '../../src/cli/gates/run-command.ts';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/**
 * What the checker can't judge. It takes the hashes of the Content Security Policy for missing (a test in a real browser finds what the policy
 * blocks), and it doesn't know Trusted Types, nor properties of CSS of the last few years (Biome does).
 */
const BEYOND_IT = '.*(Content Security Policy|CSS:|"require-trusted-types-for").*';

/** The W3C's Nu Html Checker on every page, where there is Java to run it. */
export const nu: Gate = {
  name: 'nu',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const java = await runCommand('java', ['-version']).catch(() => null);
    if (java?.code !== 0) return { passed: 0, failed: 0, output: '', note: 'not run: there is no Java here' };
    const { code, output } = await runCommand('java', [
      '-jar',
      JAR,
      '--Werror',
      '--skip-non-html',
      '--filterpattern',
      BEYOND_IT,
      'dist',
    ]);
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
  },
};
