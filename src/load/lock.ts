import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How long a command waits for another one that writes content, and how often it looks; both in ms. */
const PATIENCE = { most: 10_000, step: 50 };

/**
 * Does what reads content and writes it changed, while nobody else does: of two commands at once, the second waits.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when another command goes on for too long
 */
export async function lockContent<T>(root: string, work: () => Promise<T>): Promise<T> {
  const lock = { file: path.join(root, '.astro/content.lock'), name: '.astro/content.lock' };
  const end = performance.now() + PATIENCE.most;
  for (;;) {
    const holder = acquire(lock.file);
    if (holder === null) break;
    if (performance.now() > end) {
      throw new Error(
        `Another command is writing content here (process ${holder}). Repeat this one when it has ended; if that process is no command of Readout, delete ${lock.name}.`,
      );
    }
    await setTimeout(PATIENCE.step);
  }
  return release(lock.file, work);
}

/**
 * Builds while no other build of the same project runs.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when another build runs
 */
export async function lockBuild<T>(root: string, work: () => Promise<T>): Promise<T> {
  const name = '.astro/build.lock';
  const file = path.join(root, name);
  const holder = acquire(file);
  if (holder !== null) {
    throw new Error(
      `Another build is running here (process ${holder}). Wait until it has ended; if that process is no build, delete ${name}.`,
    );
  }
  return release(file, work);
}

async function release<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Takes a lock: a file that names the process that holds it. One left by a process that is gone is taken over, so a killed build
 * needs no cleaning up.
 *
 * @returns null once it is ours, or else the process that holds it
 */
function acquire(file: string): number | null {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A link either appears with its content or not at all: nobody ever reads a lock that names no process yet.
    if (linked(own, file)) return null;
    const holder = holderOf(file);
    if (holder !== null) return holder;
    renameSync(file, `${own}.stale`);
    rmSync(`${own}.stale`);
    return linked(own, file) ? null : acquire(file);
  } finally {
    rmSync(own, { force: true });
    removeLeftovers(file);
  }
}

/** Removes what processes have left that were killed while they took the lock. */
function removeLeftovers(file: string): void {
  const { dir, base } = path.parse(file);
  for (const name of readdirSync(dir)) {
    const [, id = ''] = name.startsWith(`${base}.`) ? (/\.(\d+)(?:\.stale)?$/.exec(name) ?? []) : [];
    if (id !== '' && !isAlive(Number(id))) rmSync(path.join(dir, name), { force: true });
  }
}

function linked(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living process that holds the lock; null if it is gone, or has our own number, which then was somebody else's before. */
function holderOf(file: string): number | null {
  const holder = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!Number.isInteger(holder) || holder === process.pid) return null;
  return isAlive(holder) ? holder : null;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
