import { cpSync, globSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../../src/cli/serve-site.ts';
import { copyProject, runProgram } from './project-copy.ts';

const CONTENT = path.resolve(import.meta.dirname, '../fixtures/reading-site/content');

/** The articles that are hard to lay out, by their slugs. */
export const stressArticles = globSync('*.md', { cwd: path.join(CONTENT, 'articles') })
  .map((name) => path.basename(name, '.md'))
  .sort();

/** A site of them, built and served. */
export interface StressSite {
  home: string;
  /** Where the built site is. */
  dist: string;
  remove(): void;
}

export async function startStressSite(): Promise<StressSite> {
  const project = copyProject();
  cpSync(CONTENT, path.join(project.folder, 'content'), { recursive: true });
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  const dist = path.join(project.folder, 'dist');
  const home = await serveSite({ folder: dist, base: '/' }, { host: '127.0.0.1', port: 0 });
  return { home, dist, remove: () => project.remove() };
}
