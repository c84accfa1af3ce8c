import { readFileSync, statSync } from 'node:fs';

/** How long ago its last change must be for a file to be at rest, in ms. */
const REST = 100;
/** How long a file is given to come to rest, and how long each try waits for it, in ms. */
const PATIENCE = 2000;
const PAUSE = 25;

const sleeping = new Int32Array(new SharedArrayBuffer(4));

/**
 * A file's bytes, read while nobody writes it: one that changed just now is read again until it is at rest.
 *
 * @returns null when it does not come to rest within two seconds
 */
export function readSettled(path: string): Buffer | null {
  const begin = Date.now();
  let last = '';
  for (let now = begin; now < begin + PATIENCE; now = Date.now()) {
    const bytes = readFileSync(path);
    const status = statSync(path);
    const state = `${status.mtimeMs} ${status.size}`;
    // By a clock that goes before this one a change may lie ahead: then it must stay the same.
    const rests = status.mtimeMs < now - REST || (status.mtimeMs > now + REST && state === last);
    if (!status.isFile() || (rests && status.size === bytes.length)) return bytes;
    last = state;
    Atomics.wait(sleeping, 0, 0, PAUSE);
  }
  return null;
}
