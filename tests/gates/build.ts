import type { Gate } from './gate.ts';
import { commandOutcome } from './run-command.ts';

/** The site, as `npm run build` makes it. */
export const build: Gate = {
  name: 'build',
  run: () => commandOutcome('node', ['src/cli/readout.ts', 'build']),
};
