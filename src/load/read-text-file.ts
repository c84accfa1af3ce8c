import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { report } from '../message/report.ts';

const REPLACEMENT = '\uFFFD';
/** The first of the three bytes of U+FFFD in UTF-8. */
const REPLACEMENT_START = 0xef;

/**
 * Reads a text file as it is, less a byte order mark. Reports a file that is not UTF-8, at the first wrong byte,
 * and an empty one; the value of either is the empty string.
 *
 * @param path From the root, with forward slashes: it names the file in messages.
 */
export async function readTextFile(root: string, path: string): Promise<VFile> {
  const bytes = await readFile(`${root}/${path}`);
  const file = new VFile({ path, cwd: root, value: '' });
  try {
    file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column, byte } = firstWrongByte(bytes);
    const reason = `The file is not UTF-8: byte 0x${byte} begins no character; save it as UTF-8.`;
    report(file, 'encoding', reason, { place: { line, column }, actual: `0x${byte}`, expected: ['UTF-8'] });
    return file;
  }
  if (String(file).trim() === '') {
    report(file, 'empty-file', 'The file is empty; write it, or delete it.', {
      place: { line: 1, column: 1 },
    });
  }
  return file;
}

/** Lenient decoding puts U+FFFD where a wrong byte is; one that stands in the file itself is three bytes long. */
function firstWrongByte(bytes: Uint8Array): { line: number; column: number; byte: string } {
  const text = new TextDecoder().decode(bytes);
  const encoder = new TextEncoder();
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    const before = text.slice(0, at);
    const offset = encoder.encode(before).length;
    if (bytes[offset] === REPLACEMENT_START) continue;
    const lines = before.split('\n');
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, byte };
  }
  return { line: 1, column: 1, byte: '00' };
}
