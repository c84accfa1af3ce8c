import { cpSync, globSync } from 'node:fs';
import path from 'node:path';
import { serveSite } from '../../src/cli/serve-site.ts';
import { copyProject, runProgram } from './project-copy.ts';
import type { BuiltSite } from './site-test.ts';

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

/** Builds it in a folder of its own. */
export async function buildStressSite(): Promise<Omit<StressSite, 'home'>> {
  const project = copyProject();
  cpSync(CONTENT, path.join(project.folder, 'content'), { recursive: true });
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  return { dist: path.join(project.folder, 'dist'), remove: () => project.remove() };
}

export async function startStressSite(): Promise<StressSite> {
  const built = await buildStressSite();
  const home = await serveSite({ folder: built.dist, base: '/' }, { host: '127.0.0.1', port: 0 });
  return { ...built, home };
}

/** Where it is built for the tests: see `build-sites`. Use: `test.use({ tested: builtStressSite() })`. */
export function builtStressSite(): BuiltSite {
  return { folder: process.env['READOUT_STRESS_SITE'] ?? '', base: '/' };
}
