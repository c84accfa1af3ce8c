import { existsSync } from 'node:fs';
import path from 'node:path';
import { refuseMisplaced } from './refuse-misplaced.ts';

/** What tells a paper's folder: articles, or settings where there are no articles yet. */
const TELLING = ['content/articles', 'astro.config.ts', 'astro.config.mjs'];

/**
 * The folder whose articles a command works on: the nearest one, from the working directory upwards, that holds
 * `content/articles` or settings; where there is none, the project that this program belongs to.
 *
 * @returns an absolute path
 * @throws Error with a sentence that says what to do, when this program is a package and the folder is no paper, or when
 *   something else stands in the place of one of the paper's own files or folders
 */
export function projectRoot(): string {
  const root = findProject();
  if (root !== null) {
    refuseMisplaced(root);
    return root;
  }
  throw new Error(
    `There is no paper here: neither ${process.cwd()} nor a folder above it holds content/articles. Go to a paper's folder, or make one with \`npm run readout -- init DIR\`.`,
  );
}

/** The folder as `projectRoot` finds it, or null where there is none. */
export function findProject(): string | null {
  let folder = process.cwd();
  while (!isProject(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) {
      const own = path.resolve(import.meta.dirname, '..', '..');
      return isProject(own) ? own : null;
    }
    folder = parent;
  }
  return folder;
}

function isProject(folder: string): boolean {
  return TELLING.some((name) => existsSync(path.join(folder, name)));
}
