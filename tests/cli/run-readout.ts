import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { HANGING } from '../patience.ts';
import { type Run, withoutProgress } from './command-process.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../src/cli/readout.ts');

/** Runs the program as a person in the folder would, and waits for its end. */
export async function runReadout(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = spawnReadout(folder, args, env);
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (run.stdout += data));
  child.stderr.on('data', (data: Buffer) => (run.stderr += data));
  run.code = await new Promise((resolve) => child.on('close', resolve));
  return { ...run, stderr: withoutProgress(run.stderr) };
}

/** Starts the program and leaves it running until the test ends. */
export function startReadout(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawnReadout(folder, args, env);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

function spawnReadout(folder: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { CI: _, ...inherited } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...inherited, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: HANGING,
  });
}

/** A folder with the given files, removed when the test ends. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = newFolder();
  onTestFinished(() => remove(folder));
  writeFiles(folder, files);
  return folder;
}

/** An empty folder for all tests of a file, which asks for it outside of them; removed after the last. */
export function sharedFolder(): string {
  const folder = newFolder();
  afterAll(() => remove(folder));
  return folder;
}

/** Writes files, by their paths from a folder on. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'readout-'));
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
