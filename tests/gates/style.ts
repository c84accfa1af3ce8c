import type { Gate } from '../../src/cli/gates/gate.ts';
import { commandOutcome } from '../../src/cli/gates/run-command.ts';

/** Format and lint. */
export const style: Gate = {
  name: 'style',
  run: () => commandOutcome('biome', ['check', '--error-on-warnings', '--max-diagnostics=100']),
};
