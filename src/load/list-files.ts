import { readdirSync, realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { type EntrySort, entrySort } from './entry-sort.ts';

/**
 * The files of a folder and the folders in it, sorted, with paths from the root and forward slashes; none when the
 * folder is not there. Hidden files are left out, and so are folders, whatever their names.
 */
export function listFiles(root: string, folder: string, extension: string): string[] {
  return listEntries(root, folder, extension, 'file');
}

/** What has the name of such a file and is a folder, or none that can be read: a link that leads nowhere, a pipe. */
export function listMisplaced(
  root: string,
  folder: string,
  extension: string,
  sort: 'folder' | 'other',
): string[] {
  return listEntries(root, folder, extension, sort);
}

function listEntries(root: string, folder: string, extension: string, sort: EntrySort): string[] {
  return entriesOf(`${root}/${folder}`)
    .map((entry) => posix.join(folder, entry))
    .filter((path) => path.endsWith(extension) && !path.split('/').some((part) => part.startsWith('.')))
    .filter((path) => entrySort(`${root}/${path}`) === sort)
    .sort();
}

/** @param holders the real places of the folders that hold it: no link is followed to where one of them lies */
function entriesOf(folder: string, holders: readonly string[] = []): string[] {
  if (entrySort(folder) !== 'folder') return [];
  const real = realpathSync(folder);
  if (holders.some((holder) => `${holder}/`.startsWith(`${real}/`))) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const { name } = entry;
    const place = posix.join(folder, name);
    if (!entry.isDirectory() && !(entry.isSymbolicLink() && entrySort(place) === 'folder')) return [name];
    return [name, ...entriesOf(place, [...holders, real]).map((inner) => posix.join(name, inner))];
  });
}
