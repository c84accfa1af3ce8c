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
    .filter((entry) => entry.sort === sort)
    .map((entry) => posix.join(folder, entry.path))
    .filter((path) => path.endsWith(extension) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

/** What stands in a folder, with its path from there. */
interface Entry {
  path: string;
  sort: EntrySort | null;
}

/** @param holders the real places of the folders that hold it: no link is followed to where one of them lies */
function entriesOf(folder: string, holders: readonly string[] = []): Entry[] {
  if (entrySort(folder) !== 'folder') return [];
  const real = realpathSync(folder);
  if (holders.some((holder) => `${holder}/`.startsWith(`${real}/`))) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = posix.join(folder, entry.name);
    const own: Entry = { path: entry.name, sort: entry.isFile() ? 'file' : entrySort(place) };
    if (own.sort !== 'folder') return [own];
    const inside = entriesOf(place, [...holders, real]);
    return [own, ...inside.map(({ path, sort }) => ({ path: posix.join(entry.name, path), sort }))];
  });
}
