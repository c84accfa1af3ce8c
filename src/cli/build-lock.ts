import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs `work` while no other build of the same project runs. The lock is a file that names the process that holds it;
 * one left by a process that is gone is taken over, so a killed build needs no cleaning up.
 *
 * @param file the lock, whose folder is created
 * @param name the same file as a person would write it, for the message
 * @throws Error when another living process holds the lock
 */
export async function withBuildLock<T>(file: string, name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  acquire(file, name);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function acquire(file: string, name: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A link either appears with its content or not at all: nobody ever reads a lock that names no process yet.
    if (!linked(own, file)) {
      const holder = holderOf(file);
      if (holder !== null) {
        throw new Error(
          `Another build is running here (process ${holder}). Wait until it has ended; if that process is no build, delete ${name}.`,
        );
      }
      renameSync(file, `${own}.stale`);
      rmSync(`${own}.stale`);
      if (!linked(own, file))
        throw new Error('Another build has just been started here. Wait until it has ended.');
    }
  } finally {
    rmSync(own, { force: true });
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
  try {
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? holder : null;
  }
}
