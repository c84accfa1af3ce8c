import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts the folder `next` in the place of `current`, whole. All three paths lie on one file system; `previous` is where
 * the replaced folder waits between the two renames.
 *
 * @param salvage is given the replaced folder before it is removed
 */
export function swapFolder(
  next: string,
  current: string,
  previous: string,
  salvage?: (replaced: string) => void,
): void {
  recoverFolder(current, previous);
  const isReplaced = existsSync(current);
  if (isReplaced) renameSync(current, previous);
  renameSync(next, current);
  if (isReplaced) salvage?.(previous);
  rmSync(previous, { recursive: true, force: true });
}

/** Mends what a swap left that was interrupted: the replaced folder comes back if nothing has taken its place. */
export function recoverFolder(current: string, previous: string): void {
  if (!existsSync(previous)) return;
  if (existsSync(current)) rmSync(previous, { recursive: true });
  else renameSync(previous, current);
}
