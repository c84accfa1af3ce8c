import { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { readSettled } from './read-settled.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a text file as it is, less a byte order mark. Reports a file that is not UTF-8, at the first wrong byte,
 * one that is empty, and one that somebody goes on writing; the value of each is the empty string.
 *
 * @param path From the root, with forward slashes: it names the file in messages.
 */
export function readTextFile(root: string, path: string): VFile {
  const file = new VFile({ path, cwd: root, value: '' });
  const bytes = readSettled(`${root}/${path}`);
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
