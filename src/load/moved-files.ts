import { copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { GoneAddress } from './gone-addresses.ts';

/** What stands beside the folder of an article under its name. */
export const FILE_ENDINGS: readonly string[] = ['.json', '.md', '.png'];

/**
 * Puts what is no page of renamed articles and speakers at their old addresses, too: their data, feeds, cards and pictures.
 * Programs ask for these, which follow no page that leads on.
 *
 * @param site the folder of the built site, as an absolute path
 */
export function copyMovedFiles(site: string, moved: readonly GoneAddress[]): void {
  for (const { path: from, to } of moved) {
    if (to === null) continue;
    const below = globSync(`${to}**/*`, { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
      .map((entry) => path.relative(path.join(site, to), path.join(entry.parentPath, entry.name)));
    for (const file of below) copy(path.join(site, to, file), path.join(site, from, file));
    for (const ending of FILE_ENDINGS) {
      copy(path.join(site, to.slice(0, -1) + ending), path.join(site, from.slice(0, -1) + ending));
    }
  }
}

function copy(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
}
