import { readFileSync } from 'node:fs';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { FileProblem } from './file-problem.ts';

/** Everyday words for the reasons for which a file can't be read. */
const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file; check the name.',
  EISDIR: 'This is a folder; expected a file that can be read.',
  EACCES: 'The file may not be read; check its permissions.',
};

/**
 * The bytes of a file that was named on the command line.
 *
 * @throws FileProblem when it can't be read, or is empty
 */
export function readSourceBytes(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new FileProblem(file, { reason: REASONS[code] ?? message, ruleId: 'file' });
  }
  if (bytes.length > 0) return bytes;
  throw new FileProblem(file, { reason: 'The file is empty; expected a text.', ruleId: 'empty-file' });
}

/**
 * The text of a UTF-8 file that was named on the command line, exactly as it is: byte order mark and line ends stay.
 *
 * @throws FileProblem when it can't be read, is empty, or is not UTF-8
 */
export function readSourceText(file: string): string {
  const text = decodeUtf8(readSourceBytes(file));
  if (typeof text === 'string') return text;
  const lines = text.before.split(/\r\n|\r|\n/);
  const hex = text.byte.toString(16).toUpperCase().padStart(2, '0');
  throw new FileProblem(file, {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    reason: `The file is not UTF-8: byte 0x${hex} at byte position ${text.offset}; save the file as UTF-8.`,
    ruleId: 'encoding',
  });
}
