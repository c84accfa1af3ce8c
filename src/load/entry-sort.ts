import { lstatSync, type Stats, statSync } from 'node:fs';

/** What stands at a place: a file or a folder, links followed, or what is neither, such as a pipe or a link that leads nowhere. */
export type EntrySort = 'file' | 'folder' | 'other';

/** What stands at a place; null where nothing does. A pipe is not opened: whoever reads one waits for what may never come. */
export function entrySort(place: string): EntrySort | null {
  try {
    const own = lstatSync(place, { throwIfNoEntry: false });
    if (own === undefined) return null;
    return own.isSymbolicLink() ? sortOf(statSync(place)) : sortOf(own);
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    // What should be its folder is a file.
    if (code === 'ENOTDIR' && syscall === 'lstat') return null;
    // A link to nothing, to itself, or to where this user may not look.
    if (['ENOENT', 'ELOOP', 'EACCES', 'ENOTDIR'].includes(code)) return 'other';
    throw error;
  }
}

function sortOf(status: Stats): EntrySort {
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'other';
}
