import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAPER } from './paper.ts';
import { copyProject, runProgram } from './project-copy.ts';
import { buildStressSite } from './stress-site.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';

export default defineConfig({
  site: 'https://strait.example',
  integrations: [
    readout({
      title: 'The Strait',
      description: 'News of two harbours, in which every quotation knows who said it.',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      guide: true,
      reportTo: 'desk@strait.example',
    }),
  ],
});
`;

/**
 * Builds the sites that many tests read, once for all of a run, before any of them is read: the fixture paper, and the articles that are
 * hard to lay out. Playwright calls it.
 *
 * @returns takes their folders away
 */
export default async function buildSites(): Promise<() => void> {
  const [paper, stress] = await Promise.all([buildPaper(), buildStressSite()]);
  process.env['READOUT_TESTED_SITE'] = paper.dist;
  process.env['READOUT_STRESS_SITE'] = stress.dist;
  return () => {
    paper.remove();
    stress.remove();
  };
}

async function buildPaper(): Promise<{ dist: string; remove(): void }> {
  const project = copyProject();
  cpSync(PAPER, project.folder, { recursive: true });
  writeFileSync(path.join(project.folder, 'astro.config.ts'), CONFIG);
  await runProgram(project.folder, ['src/cli/readout.ts', 'build', '--no-frozen']);
  return { dist: path.join(project.folder, 'dist'), remove: () => project.remove() };
}
