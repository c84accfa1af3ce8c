import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Order } from './command-host.ts';
import type { Run } from './run-readout.ts';

const HOST = path.resolve(import.meta.dirname, 'command-host.ts');
/** Nothing that the program writes: it draws what steers a terminal. */
const END = '\0';

interface Host {
  child: ChildProcess;
  /** Rejects when it ends in the midst of a command. */
  ended: Promise<never>;
}

let host: Host | null = null;
let last: Promise<unknown> = Promise.resolve();

afterAll(() => host?.child.disconnect());

/**
 * Runs a command as `runReadout` does, but in one process for all that a test file runs, one after another: the program takes far longer
 * to start than most commands take. For those that read and write files; what builds or serves a site needs a process of its own.
 */
export function runCommand(folder: string, args: readonly string[]): Promise<Run> {
  const run = last.then(() => order(folder, args));
  last = run.catch(() => {});
  return run;
}

async function order(folder: string, args: readonly string[]): Promise<Run> {
  host ??= startHost();
  const { child, ended } = host;
  const done = Promise.all([once(child, 'message'), untilEnd(child.stdout), untilEnd(child.stderr)]);
  child.send({ folder, args, end: END } satisfies Order);
  const [[code], stdout, stderr] = await Promise.race([done, ended]);
  return { code, stdout, stderr };
}

function startHost(): Host {
  const { CI: _, ...env } = process.env;
  const child = fork(HOST, { env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    host = null;
    throw new Error(`The program ended its process, with ${code}.`);
  });
  ended.catch(() => {});
  return { child, ended };
}

/** What is written from now on until the command has ended. */
function untilEnd(stream: Readable | null): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let text = '';
  const onData = (data: string) => {
    text += data;
    if (!text.endsWith(END)) return;
    stream?.off('data', onData);
    resolve(text.slice(0, -END.length));
  };
  stream?.setEncoding('utf8').on('data', onData);
  return promise;
}
