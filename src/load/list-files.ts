import { readdir } from 'node:fs/promises';
import { posix, sep } from 'node:path';

/**
 * The files of a folder and the folders in it, sorted, with paths from the root and forward slashes; none when the
 * folder is not there. Hidden files are left out.
 */
export async function listFiles(root: string, folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(`${root}/${folder}`, { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .map((entry) => posix.join(folder, entry.split(sep).join('/')))
    .filter((path) => path.endsWith(extension) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
