import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAPER } from './paper.ts';
import { copyProject, runProgram } from './project-copy.ts';

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
 * Builds the fixture paper once for all tests of a run, in a folder of its own, before any of them is read. Playwright calls it.
 *
 * @returns takes the folder away
 */
export default async function buildPaper(): Promise<() => void> {
  const project = copyProject();
  cpSync(PAPER, project.folder, { recursive: true });
  writeFileSync(path.join(project.folder, 'astro.config.ts'), CONFIG);
  await runProgram(project.folder, ['src/cli/readout.ts', 'build', '--no-frozen']);
  process.env['READOUT_TESTED_SITE'] = path.join(project.folder, 'dist');
  return () => project.remove();
}
