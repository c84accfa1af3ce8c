import { afterAll } from 'vitest';
import { type CommandProcess, type Run, startCommandProcess } from './command-process.ts';

let commands: CommandProcess | null = null;
afterAll(() => commands?.end());

/** Runs a command as `runReadout` does, but in one process for all that a test file runs, one after another: see `command-process`. */
export function runCommand(folder: string, args: readonly string[]): Promise<Run> {
  commands ??= startCommandProcess();
  return commands.run(folder, args);
}
