import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { decodeUtf8, type EncodingError } from '../text/decode-utf8.ts';
import { FileProblem } from './file-problem.ts';

const NO_FILE =
  'This is a pipe or a device, which may never end; save what it gives as a file, and name that.';

/** Everyday words for the reasons for which a file can't be read. */
const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file; check the name.',
  EISDIR: 'This is a folder; expected a file that can be read.',
  EACCES: 'The file may not be read; check its permissions.',
  ELOOP: 'The links of this name lead round in a circle; name the file itself.',
  ENXIO: NO_FILE,
};

/** In bytes: some hundred times the longest book, and what a computer of today reads without running out of room. */
const LARGEST = 100_000_000;

/**
 * The bytes of a file that was named on the command line.
 *
 * @throws FileProblem when it can't be read, or is empty
 */
export function readSourceBytes(file: string): Buffer {
  const bytes = readRegularFile(file);
  if (bytes.length > 0) return bytes;
  throw new FileProblem(file, { reason: 'The file is empty; expected a text.', ruleId: 'empty-file' });
}

function readRegularFile(file: string): Buffer {
  const problem = (reason: string) => new FileProblem(file, { reason, ruleId: 'file' });
  let open: number | undefined;
  try {
    // A pipe would keep whoever opens it waiting until somebody writes.
    open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = fstatSync(open);
    if (status.isDirectory()) throw problem(REASONS['EISDIR'] ?? '');
    if (!status.isFile()) throw problem(NO_FILE);
    if (status.size > LARGEST) throw problem(tooLarge(status.size));
    return readFileSync(open);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw problem(REASONS[code] ?? message);
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

function tooLarge(size: number): string {
  return `The file is ${Math.round(size / 1e6)} MB large; at most ${LARGEST / 1e6} MB are read. Divide it.`;
}

/**
 * The text of a UTF-8 file that was named on the command line, exactly as it is: byte order mark and line ends stay.
 *
 * @throws FileProblem when it can't be read, is empty, or is not UTF-8
 */
export function readSourceText(file: string): string {
  const text = decodeUtf8(readSourceBytes(file));
  if (typeof text === 'string') return text;
  throw notUtf8(file, text);
}

/** The problem of a file that is not UTF-8, at the first wrong byte. */
export function notUtf8(file: string, text: EncodingError): FileProblem {
  const lines = text.before.split(/\r\n|\r|\n/);
  const hex = text.byte.toString(16).toUpperCase().padStart(2, '0');
  return new FileProblem(file, {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    reason: `The file is not UTF-8: byte 0x${hex} at byte position ${text.offset}; save the file as UTF-8.`,
    ruleId: 'encoding',
  });
}
