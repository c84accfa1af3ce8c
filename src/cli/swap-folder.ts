import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `current`, whole. All three paths lie on one file system; `previous` is where
 * the replaced folder waits between the two renames.
 */
export function swapFolder(next: string, current: string, previous: string): void {
  recoverFolder(current, previous);
  if (existsSync(current)) renameSync(current, previous);
  renameSync(next, current);
  rmSync(previous, { recursive: true, force: true });
}

/** Mends what a swap left that was interrupted: the replaced folder comes back if nothing has taken its place. */
export function recoverFolder(current: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(current)) rmSync(previous, { recursive: true });
  else renameSync(previous, current);
}
