import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { report } from '../message/report.ts';

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

/** Decoding puts U+FFFD at each wrong byte, and the text before it is right. */
function firstWrongByte(bytes: Uint8Array): { line: number; column: number; byte: string } {
  let good = 0;
  for (const decoder = new TextDecoder('utf-8', { fatal: true }); good < bytes.length; good++) {
    try {
      decoder.decode(bytes.subarray(good, good + 1), { stream: true });
    } catch {
      break;
    }
  }
  const before = new TextDecoder()
    .decode(bytes.subarray(0, good))
    .replace(/\uFFFD$/, '')
    .split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    byte: (bytes[good] ?? 0).toString(16).padStart(2, '0'),
  };
}
