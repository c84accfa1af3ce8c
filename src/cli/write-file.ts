import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file, and makes its folder.
 *
 * @param folders those that are known to be there
 */
export function writeFile(to: string, bytes: Uint8Array | string, folders: Set<string>): void {
  makeFolder(path.dirname(to), folders);
  writeFileSync(to, bytes);
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
