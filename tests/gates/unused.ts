import type { Gate } from '../../src/cli/gates/gate.ts';
import { commandOutcome } from '../../src/cli/gates/run-command.ts';

/** Files, exports and dependencies that nothing uses. */
export const unused: Gate = {
  name: 'unused',
  run: () => commandOutcome('knip', ['--no-progress', '--treat-config-hints-as-errors']),
};
