import { randomUUID } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: under another name beside it, flushed to the disk, then renamed. A crash or a
 * full disk leaves the old file as it was.
 *
 * @param place puts the finished file where it belongs
 * @throws What the file system reports, after the half-written file has been removed.
 */
export async function writeFileAtomic(
  path: string,
  text: string,
  place: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = nextTo(path);
  try {
    const handle = await open(next, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await place(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

/**
 * Writes a file that must not be there yet, whole or not at all.
 *
 * @throws Error with the code `EEXIST` when it is there; and what else the file system reports
 */
export async function writeNewFile(path: string, text: string): Promise<void> {
  await writeFileAtomic(path, text, async (from, to) => {
    try {
      await link(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      // A disk for exchange with other systems may know no second name of a file.
      await rename(from, to);
      return;
    }
    await rm(from);
  });
}

/**
 * Writes a file of a cache, in a folder that is there: others read it whole, but it may be gone after a crash.
 *
 * @param content what stands in it
 */
export function writeCacheFile(path: string, content: string | Uint8Array): void {
  writeCachePieces(path, (write) => write(content));
}

/**
 * The same for a file that is made piece by piece, so that nobody need hold the whole of it.
 *
 * @param make writes the pieces, one behind the other
 * @returns what that returns
 */
export function writeCachePieces<T>(
  path: string,
  make: (write: (piece: string | Uint8Array) => void) => T,
): T {
  const next = nextTo(path);
  const opened = openSync(next, 'w');
  try {
    const made = make((piece) => writeFileSync(opened, piece));
    renameSync(next, path);
    return made;
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
}

const nextTo = (path: string): string => `${path}.${randomUUID().slice(0, 8)}.tmp`;
