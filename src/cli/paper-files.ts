import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoToday } from '../load/iso-today.ts';

const TEMPLATE = path.resolve(import.meta.dirname, '../template');
const MANIFEST = path.resolve(import.meta.dirname, '../../package.json');

/** The hosts for which there are recipes. */
export const hosts = ['github', 'netlify', 'cloudflare', 'nginx'] as const;
export type Host = (typeof hosts)[number];

/** What a new paper is made with. */
export interface NewPaper {
  title: string;
  host?: Host | undefined;
  /** Where npm finds the engine, as `package.json` has it. */
  engine: string;
}

/** The files of a new paper, by their paths in its folder. */
export function paperFiles({ title, host, engine }: NewPaper): Map<string, string> {
  const values: Record<string, string> = { title: JSON.stringify(title), today: isoToday() };
  const folders = ['paper', ...(host === undefined ? [] : [host])];
  const files = new Map([['package.json', packageJson(title, engine)]]);
  for (const folder of folders) {
    for (const name of readdirSync(path.join(TEMPLATE, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (!name.endsWith('.txt')) continue;
      const text = readFileSync(path.join(TEMPLATE, folder, name), 'utf8');
      files.set(
        nameOf(name),
        text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole),
      );
    }
  }
  return files;
}

/** npm leaves some names out of packages, and tools of the engine would take others for its own: `dot-github/a.yml.txt` is `.github/a.yml`. */
function nameOf(name: string): string {
  return name
    .split(path.sep)
    .map((part) => part.replace(/^dot-/, '.'))
    .join('/')
    .replace(/\.txt$/, '');
}

function packageJson(title: string, engine: string): string {
  const { name, engines, peerDependencies } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    name: string;
    engines: object;
    peerDependencies: Record<string, string>;
  };
  const paper = {
    name:
      title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'paper',
    private: true,
    type: 'module',
    engines,
    scripts: {
      start: 'readout start',
      build: 'readout build',
      dev: 'readout dev',
      test: 'readout test',
      readout: 'readout',
    },
    allowScripts: { esbuild: false },
    dependencies: { [name]: engine, astro: peerDependencies['astro'] },
  };
  return `${JSON.stringify(paper, null, 2)}\n`;
}
