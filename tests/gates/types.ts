import type { Gate } from './gate.ts';
import { commandOutcome } from './run-command.ts';

/** Types of all TypeScript and of all Astro components. */
export const types: Gate = {
  name: 'types',
  // Both write Astro's generated types.
  after: ['build'],
  run: () => commandOutcome('astro', ['check', '--minimumFailingSeverity', 'warning']),
};
