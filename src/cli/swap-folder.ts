import { existsSync, renameSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `current`, whole. All three paths lie on one file system; the replaced folder, if
 * there is one, is then at `previous`, where nothing may have been.
 */
export function swapFolder(next: string, current: string, previous: string): void {
  if (existsSync(current)) renameSync(current, previous);
  renameSync(next, current);
}

/** Undoes a swap that was cut off: the replaced folder comes back if nothing has taken its place. */
export function recoverFolder(current: string, previous: string): void {
  if (existsSync(previous) && !existsSync(current)) renameSync(previous, current);
}
