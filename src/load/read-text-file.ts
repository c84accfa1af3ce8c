import { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { type EntrySort, entrySort } from './entry-sort.ts';
import { readSettled } from './read-settled.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** What keeps a file that is there from being read, by the system's name for it. */
const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: 'The file may not be read by this user; change its permissions.',
};

/** What is told of what stands where a file is expected and is none. */
export const MISPLACED: Readonly<Record<Exclude<EntrySort, 'file'>, string>> = {
  folder:
    'A folder stands where a file is expected; move it away, and take the file back from Git or a backup.',
  other:
    'This is no file that can be read, such as a link that leads nowhere; put the file itself here, or take this away.',
};

/** What is told of what stands where a folder is expected and is none. */
export const NO_FOLDER =
  'A folder is expected here, and this is none; move it away, and take the folder back from Git or a backup.';

/**
 * Reads a text file as it is, less a byte order mark. Reports a file that is not UTF-8, at the first wrong byte,
 * one that is empty, one that somebody goes on writing, and what is no file; the value of each is the empty string.
 *
 * @param path From the root, with forward slashes: it names the file in messages.
 */
export function readTextFile(root: string, path: string): VFile {
  const file = new VFile({ path, cwd: root, value: '' });
  const sort = entrySort(`${root}/${path}`);
  if (sort === 'folder' || sort === 'other') {
    report(file, 'file', MISPLACED[sort], { place: { line: 1, column: 1 } });
    return file;
  }
  let bytes: Buffer | null;
  try {
    bytes = readSettled(`${root}/${path}`);
  } catch (error) {
    const reason = UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    report(file, 'file', reason, { place: { line: 1, column: 1 } });
    return file;
  }
  if (bytes === null) {
    const reason = 'The file goes on changing while it is read; let what writes it finish, then build again.';
    report(file, 'file', reason, { place: { line: 1, column: 1 } });
    return file;
  }
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') {
    const lines = text.before.replace(BYTE_ORDER_MARK, '').split('\n');
    const byte = `0x${text.byte.toString(16).padStart(2, '0')}`;
    const reason = `The file is not UTF-8: byte ${byte} begins no character; save it as UTF-8.`;
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    report(file, 'encoding', reason, { place, actual: byte, expected: ['UTF-8'] });
    return file;
  }
  file.value = text.replace(BYTE_ORDER_MARK, '');
  if (String(file).trim() === '') {
    const reason = 'The file is empty; write it, or take it back from Git or a backup.';
    report(file, 'empty-file', reason, { place: { line: 1, column: 1 } });
  }
  return file;
}
