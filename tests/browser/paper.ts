import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The paper that the engine's tests read: two harbours, and people whom nobody knows. */
export const PAPER = path.resolve(import.meta.dirname, '../fixtures/paper');

/** Its articles, by their slugs. */
export const slugs = globSync('*.md', { cwd: path.join(PAPER, 'content/articles') })
  .map((name) => path.basename(name, '.md'))
  .sort();

/** The article with sections, notes and voices of every kind, as a path from the home page on. */
export const ARTICLE = 'articles/herring-moratorium/';

/** Where the paper is built: see `build-sites`. */
export function builtPaper(): string {
  const folder = process.env['READOUT_TESTED_SITE'];
  if (folder === undefined)
    throw new Error('The fixture paper is not built: expected Playwright to run build-sites.ts first.');
  return folder;
}

/** Its pages, as paths from the home page on. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
