import type { Gate } from '../../src/cli/gates/gate.ts';
import { commandOutcome } from '../../src/cli/gates/run-command.ts';

/** Types of all TypeScript and of all Astro components. */
export const types: Gate = {
  name: 'types',
  // Both write Astro's generated types.
  after: ['build'],
  run: () => commandOutcome('astro', ['check', '--minimumFailingSeverity', 'warning']),
};
