import { existsSync, renameSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `current`, whole, or leaves both where they are. All three paths lie on one file system;
 * the replaced folder, if there is one, is then at `previous`, where nothing may have been.
 *
 * @throws What the file system reports.
 */
export function replaceFolder(next: string, current: string, previous: string): void {
  if (existsSync(current)) renameSync(current, previous);
  try {
    renameSync(next, current);
  } catch (error) {
    recoverFolder(current, previous);
    throw error;
  }
}

/** Undoes a replacement that was cut off: the replaced folder comes back if nothing has taken its place. */
export function recoverFolder(current: string, previous: string): void {
  if (existsSync(previous) && !existsSync(current)) renameSync(previous, current);
}
