import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isoToday } from '../load/iso-today.ts';
import { slugify } from '../schema/slugify.ts';

const TEMPLATE = path.resolve(import.meta.dirname, '../template');
const MANIFEST = path.resolve(import.meta.dirname, '../../package.json');

/** What a Worker may be called at the most, in letters, less room for what a host adds. */
const LONGEST_NAME = 50;

/** The hosts for which there are recipes. */
export const hosts = ['github', 'netlify', 'cloudflare', 'nginx'] as const;
export type Host = (typeof hosts)[number];

/** What a new paper is made with. */
export interface NewPaper {
  title: string;
  host?: Host | undefined;
  /** Where npm finds the engine, as `package.json` has it. */
  engine: string;
  /** Whether there are an article, a speaker and a page to begin with. */
  withContent?: boolean;
}

/** The files of a new paper, by their paths in its folder. */
export function paperFiles({ title, host, engine, withContent = true }: NewPaper): Map<string, string> {
  const name = packageName(title);
  const values: Record<string, string> = { title: JSON.stringify(title), name, today: isoToday() };
  const folders = ['paper', ...(host === undefined ? [] : [host])];
  const files = new Map([['package.json', packageJson(name, engine)]]);
  for (const folder of folders) {
    for (const name of readdirSync(path.join(TEMPLATE, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (!name.endsWith('.txt') || (!withContent && name.startsWith('content'))) continue;
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

/** “The Harbour Post” as `the-harbour-post`, “Häfen” as `hafen`: npm, and hosts, take Latin letters without accents, and few of them. */
function packageName(title: string): string {
  const name = slugify(title).replace(/[^a-z0-9]+/g, '-');
  return name.slice(0, LONGEST_NAME).replace(/^-+|-+$/g, '') || 'paper';
}

function packageJson(name: string, engine: string): string {
  const {
    name: own,
    engines,
    peerDependencies,
  } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    name: string;
    engines: object;
    peerDependencies: Record<string, string>;
  };
  const paper = {
    name,
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
    dependencies: { [own]: engine, astro: peerDependencies['astro'] },
  };
  return `${JSON.stringify(paper, null, 2)}\n`;
}
