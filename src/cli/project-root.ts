import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder whose articles a command works on: the nearest one, from the working directory upwards, that holds
 * `content/articles`; where there is none, the project that this program belongs to.
 *
 * @returns an absolute path
 */
export function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(path.join(folder, 'content', 'articles'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return path.resolve(import.meta.dirname, '..', '..');
    folder = parent;
  }
  return folder;
}
