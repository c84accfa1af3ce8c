import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeUtf8 } from './encode-utf8.ts';

/**
 * Writes a file, and makes its folder.
 *
 * @param folders those that are known to be there
 */
export function writeFile(to: string, content: Uint8Array | string, folders: Set<string>): void {
  makeFolder(path.dirname(to), folders);
  writeFileSync(to, typeof content === 'string' ? encodeUtf8(content) : content);
}

/**
 * Makes a folder, and those that it lies in.
 *
 * @param folders those that are known to be there
 */
export function makeFolder(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  folders.add(folder);
}
