import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '../..');

/**
 * Where a new paper's npm finds this engine, as `package.json` has it: there where the paper that runs it found it. A file is put
 * beside the new paper's own, so that whoever has the paper has its engine; from the engine's repository, one is packed.
 *
 * @param folder the new paper's, as an absolute path
 * @throws Error when npm can't pack, or nothing says where this engine comes from
 */
export function engineSource(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const at = PACKAGE.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return packed(folder);
  const paper = PACKAGE.slice(0, at);
  const source = dependencyOf(paper);
  const file = /^file:(.*\.tgz)$/.exec(source)?.[1];
  if (file === undefined) return source;
  const there = path.resolve(paper, file);
  const here = path.join(folder, path.basename(file));
  if (!existsSync(here) && existsSync(there)) cpSync(there, here);
  return `file:${path.basename(file)}`;
}

function packed(folder: string): string {
  const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: PACKAGE,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return `file:${output.trim().split('\n').at(-1)}`;
}

function dependencyOf(paper: string): string {
  const { name } = manifestOf(PACKAGE);
  const { dependencies = {}, devDependencies = {} } = manifestOf(paper);
  const source = dependencies[name] ?? devDependencies[name];
  if (source === undefined) {
    throw new Error(
      `package.json in ${paper} does not say where ${name} comes from; install it there, with \`npm install\` and its file.`,
    );
  }
  return source;
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function manifestOf(folder: string): Manifest {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : { name: '' };
}
