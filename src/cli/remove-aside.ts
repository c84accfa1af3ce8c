import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { onThread } from '../load/on-thread.ts';

/**
 * Removes folders on another thread: those of an archive take seconds. Their places are free at once.
 *
 * @param waste where they wait to be removed, on the same file system; what an earlier process has left there is removed too
 */
export async function removeAside(folders: readonly string[], waste: string): Promise<void> {
  for (const folder of folders.filter((each) => existsSync(each))) {
    mkdirSync(waste, { recursive: true });
    renameSync(folder, path.join(waste, crypto.randomUUID()));
  }
  if (!existsSync(waste)) return;
  await onThread(path.join(import.meta.dirname, 'remove-thread.ts'), waste);
}
