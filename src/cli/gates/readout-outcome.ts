import { fileURLToPath } from 'node:url';
import type { Outcome } from './gate.ts';
import { commandOutcome } from './run-command.ts';

const PROGRAM = fileURLToPath(new URL('../readout.ts', import.meta.url));

/** The outcome of a gate that is one of this program's own commands. */
export function readoutOutcome(args: readonly string[]): Promise<Outcome> {
  return commandOutcome(process.execPath, [PROGRAM, ...args]);
}
