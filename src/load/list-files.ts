import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The files of a folder and the folders in it, sorted, with paths from the root and forward slashes; none when the
 * folder is not there. Hidden files are left out, and so are folders, whatever their names.
 */
export function listFiles(root: string, folder: string, extension: string): string[] {
  return listEntries(root, folder, extension).filter((path) => sortOf(`${root}/${path}`) === 'file');
}

/** What has the name of such a file and is none that can be read: a link that leads nowhere, a pipe. */
export function listUnreadable(root: string, folder: string, extension: string): string[] {
  return listEntries(root, folder, extension).filter((path) => sortOf(`${root}/${path}`) === 'other');
}

function listEntries(root: string, folder: string, extension: string): string[] {
  return entriesOf(`${root}/${folder}`)
    .map((entry) => posix.join(folder, entry))
    .filter((path) => path.endsWith(extension) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function sortOf(place: string): 'file' | 'folder' | 'other' {
  try {
    const status = statSync(place);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : 'other';
  } catch (error) {
    // A link to nothing, to itself, or to where this user may not look.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ELOOP', 'EACCES', 'ENOTDIR'].includes(code)) return 'other';
    throw error;
  }
}

/** @param holders the real places of the folders that hold it: no link is followed to where one of them lies */
function entriesOf(folder: string, holders: readonly string[] = []): string[] {
  if (!existsSync(folder)) return [];
  const real = realpathSync(folder);
  if (holders.some((holder) => `${holder}/`.startsWith(`${real}/`))) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    const place = posix.join(folder, name);
    if (!entry.isDirectory() && !(entry.isSymbolicLink() && sortOf(place) === 'folder')) return [name];
    return [name, ...entriesOf(place, [...holders, real]).map((inner) => posix.join(name, inner))];
  });
}
