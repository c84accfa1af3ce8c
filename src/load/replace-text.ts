import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomic } from './write-file-atomic.ts';

/**
 * Writes a file anew that is still as it was read.
 *
 * @param root the project's folder, as an absolute path
 * @param file from the root
 * @param was the text that was read, less a byte order mark; null when there was no file
 * @throws Error when somebody else has changed it meanwhile; and what the file system reports
 */
export async function replaceText(
  root: string,
  file: string,
  was: string | null,
  text: string,
): Promise<void> {
  await writeFileAtomic(path.join(root, file), text, async (from, to) => {
    if ((await readIfThere(to)) !== was) {
      throw new Error(`${file} was changed meanwhile. Nothing was written: repeat the command.`);
    }
    await rename(from, to);
  });
}

/** The text of a file, less a byte order mark; null when there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
