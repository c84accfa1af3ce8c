import { readdirSync, statSync } from 'node:fs';
import { posix, sep } from 'node:path';

/**
 * The files of a folder and the folders in it, sorted, with paths from the root and forward slashes; none when the
 * folder is not there. Hidden files are left out, and so are folders, whatever their names.
 */
export function listFiles(root: string, folder: string, extension: string): string[] {
  return entriesOf(`${root}/${folder}`)
    .map((entry) => posix.join(folder, entry.split(sep).join('/')))
    .filter((path) => path.endsWith(extension) && !path.split('/').some((part) => part.startsWith('.')))
    .filter((path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.isFile() ?? false)
    .sort();
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
