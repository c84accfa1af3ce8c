import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Order } from './command-host.ts';

const HOST = path.resolve(import.meta.dirname, 'command-host.ts');
/** Nothing that the program writes: it draws what steers a terminal. */
const END = '\0';

/** What a run of the program has left. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A process that runs one command of the program after another. */
export interface CommandProcess {
  /** Runs a command in a folder, when those before have ended. */
  run(folder: string, args: readonly string[]): Promise<Run>;
  end(): void;
}

/**
 * Starts a process for many commands: the program takes far longer to start than most commands take. It is for those that read and write
 * files; what builds or serves a site needs a process of its own.
 */
export function startCommandProcess(): CommandProcess {
  const { CI: _, ...env } = process.env;
  const child = fork(HOST, { env: { ...env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The program ended its process, with ${code}.`);
  });
  ended.catch(() => {});
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(folder, args) {
      const run = last.then(() => Promise.race([order(child, { folder, args, end: END }), ended]));
      last = run.catch(() => {});
      return run;
    },
    end() {
      if (child.connected) child.disconnect();
    },
  };
}

async function order(child: ChildProcess, asked: Order): Promise<Run> {
  const done = Promise.all([once(child, 'message'), untilEnd(child.stdout), untilEnd(child.stderr)]);
  child.send(asked);
  const [[code], stdout, stderr] = await done;
  return { code, stdout, stderr: withoutProgress(stderr) };
}

/** What is said, less how far the work is: only a machine that is slow tells that. */
export function withoutProgress(said: string): string {
  return said.replace(/^(?:Reading articles|Making pages|Taking in files): \d+ of \d+.*\n/gm, '');
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
