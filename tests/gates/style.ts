import type { Gate } from './gate.ts';
import { commandOutcome } from './run-command.ts';

/** Format and lint. */
export const style: Gate = {
  name: 'style',
  run: () => commandOutcome('biome', ['check', '--error-on-warnings', '--max-diagnostics=100']),
};
