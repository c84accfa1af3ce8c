import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refuseMisplaced } from '../../src/cli/refuse-misplaced.ts';
import { BRIDGE, FOLDER, NO_FILE, NO_FOLDER } from '../misplaced-paper.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

/** What is told of a paper with something else in one place of it, and where. */
function told(place: string, put: (at: string) => void): string {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  put(path.join(root, place));
  try {
    refuseMisplaced(root);
    return 'nothing';
  } catch (error) {
    return (error as Error).message.replace(path.relative(process.cwd(), root), '.');
  }
}

test.for(['astro.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])(
  'what stands in the place of %s and is no file is told',
  (place) => {
    expect(told(place, (at) => mkdirSync(at))).toBe(`./${place}: ${FOLDER}`);
    expect(told(place, (at) => symlinkSync('nowhere', at))).toBe(`./${place}: ${NO_FILE}`);
    expect(told(place, (at) => execFileSync('mkfifo', [at]))).toBe(`./${place}: ${NO_FILE}`);
    expect(told(place, (at) => writeFileSync(at, ''))).toBe('nothing');
  },
);

test.for(['public', 'src', 'node_modules'])(
  'what stands in the place of %s and is no folder is told',
  (place) => {
    expect(told(place, (at) => writeFileSync(at, 'words'))).toBe(`./${place}: ${NO_FOLDER}`);
    expect(told(place, (at) => symlinkSync('nowhere', at))).toBe(`./${place}: ${NO_FOLDER}`);
    expect(told(place, (at) => mkdirSync(at))).toBe('nothing');
  },
);

test.for([['check'], ['build'], ['search', 'bridge'], ['links', 'status'], ['export', '--format', 'csv']])(
  '`readout %s` tells all that stands in another’s place, by its file',
  async (args) => {
    const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE, public: 'words' });
    mkdirSync(path.join(root, 'astro.config.ts'));
    const { code, stderr } = await runReadout(root, args);
    expect(stderr).toBe(`readout: astro.config.ts: ${FOLDER}\npublic: ${NO_FOLDER}\n`);
    expect(code).toBe(1);
  },
);
