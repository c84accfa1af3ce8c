import path from 'node:path';
import { entrySort } from '../load/entry-sort.ts';
import { CONFIGS } from '../load/load-readout.ts';
import { MISPLACED, NO_FOLDER } from '../load/read-text-file.ts';
import { shownPath } from './message-line.ts';

/** What Astro and npm read of a paper beside its content. */
const FILES = [...CONFIGS, 'package.json', 'tsconfig.json'];
const FOLDERS = ['public', 'src', 'node_modules'];

/**
 * @param root the paper's folder, as an absolute path
 * @throws Error with a line for each file or folder of the paper, beside its content, in whose place something else stands
 */
export function refuseMisplaced(root: string): void {
  const told = [...FILES, ...FOLDERS].flatMap((name) => {
    const place = path.join(root, name);
    const sort = entrySort(place);
    const expected = FOLDERS.includes(name) ? 'folder' : 'file';
    if (sort === null || sort === expected) return [];
    const isFolder = expected === 'folder' || sort === 'file';
    return [`${shownPath(place)}: ${isFolder ? NO_FOLDER : MISPLACED[sort]}`];
  });
  if (told.length > 0) throw new Error(told.join('\n'));
}
