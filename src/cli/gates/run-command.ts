import { spawn } from 'node:child_process';
import type { Outcome } from './gate.ts';

/** How a command ended. */
export interface Ended {
  /** Its exit code; -1 when a signal ended it. */
  code: number;
  /** All it wrote, on both streams, in the order written. */
  output: string;
}

/**
 * Runs a command to its end in the project's folder, where the project's own tools and its own Node come first.
 *
 * @throws Error when there is no such command
 */
export async function runCommand(
  command: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.on('error', reject).on('close', (code) => resolve({ code: code ?? -1, output }));
  return promise;
}

/** The outcome of a gate that is one command: it passes when the command exits with 0. */
export async function commandOutcome(command: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await runCommand(command, args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
