import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../load/write-file.ts';
import { COMPRESSED_FORMS } from './compress-folder.ts';
import { linkFile } from './link-file.ts';

/**
 * Puts a file of a site into another site.
 *
 * @param file its path from the sites' folders
 * @param compressed whether its compressed forms come with it
 * @returns whether it was there
 */
export function linkPage(from: string, to: string, file: string, compressed: boolean): boolean {
  const source = path.join(from, file);
  if (!existsSync(source)) return false;
  const target = path.join(to, file);
  makeFolder(path.dirname(target), new Set());
  linkFile(source, target);
  if (!compressed) return true;
  for (const form of COMPRESSED_FORMS) {
    if (existsSync(source + form)) linkFile(source + form, target + form);
  }
  return true;
}
