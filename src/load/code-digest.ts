import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../settings/settings.ts';

/** What a site is made with, from its root. */
const MADE_WITH = ['src/**/*', 'astro.config.*', 'package.json', 'package-lock.json'];

/** This program's own code: `src`, or what a package has of it. */
const PROGRAM = resolve(import.meta.dirname, '..');

/**
 * Names everything but its content that a site depends on: its code and this program's, the packages, Node, and the
 * address it will stand at. What was made under another name may be out of date.
 *
 * @param root The project's folder, as an absolute path.
 */
export function codeDigest(root: string, settings: Settings): string {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(settings)}\n`);
  const isInside = PROGRAM === join(root, 'src');
  for (const [folder, files] of [
    [root, MADE_WITH],
    ...(isInside ? [] : [[PROGRAM, ['**/*']] as const]),
  ] as const) {
    for (const path of globSync(files, { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()) {
      if (existsSync(path)) hash.update(`${path.slice(folder.length)}\n`).update(readFileSync(path));
    }
  }
  return hash.digest('base64url');
}
