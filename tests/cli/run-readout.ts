import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Run } from './command-process.ts';

// Each run starts a process, and some of them a build, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 180_000 });

const PROGRAM = path.resolve(import.meta.dirname, '../../src/cli/readout.ts');

/** Runs the program as a person in the folder would, and waits for its end. */
export async function runReadout(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = startReadout(folder, args, env);
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (run.stdout += data));
  child.stderr.on('data', (data: Buffer) => (run.stderr += data));
  run.code = await new Promise((resolve) => child.on('close', resolve));
  return run;
}

/** Starts the program and leaves it running until the test ends. */
export function startReadout(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { CI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** A folder with the given files, removed when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
