import { spawn } from 'node:child_process';
import { globSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Gate, Outcome } from '../../src/cli/gates/gate.ts';
import { type Ended, runCommand } from '../../src/cli/gates/run-command.ts';

/** What an installed paper may take, without a browser for its tests. Bytes. */
const INSTALLED = 350_000_000;

/** What npm says where it reaches no registry. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

/** A stranger's first hour: the package, installed into an empty folder, makes a paper there that starts, and passes its own tests. */
export const packaged: Gate = {
  name: 'package',
  after: ['build'],
  async run(): Promise<Outcome> {
    const folder = mkdtempSync(path.join(tmpdir(), 'readout-package-'));
    try {
      return await firstHour(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function firstHour(folder: string): Promise<Outcome> {
  const paper = path.join(folder, 'paper');
  const packed = await runCommand('npm', ['pack', '--pack-destination', folder]);
  const [file = ''] = globSync('*.tgz', { cwd: folder });
  if (packed.code !== 0 || file === '') return failed('npm pack', packed);
  const npm = (...args: string[]) => runCommand('npm', [...args, '--prefix', paper], { CI: undefined });

  const installed = await npm('install', '--prefer-offline', path.join(folder, file));
  if (installed.code !== 0 && OFFLINE.test(installed.output)) {
    return { passed: 0, failed: 0, output: '', note: 'not run: the registry cannot be reached' };
  }
  if (installed.code !== 0) return failed('npm install', installed);
  const size = bytesIn(path.join(paper, 'node_modules'));
  const program = path.join(paper, 'node_modules/.bin/readout');

  for (const [name, step] of [
    ['readout init', () => runCommand(program, ['init', paper, '--title', 'Harbour Post'])],
    // The browser that these tests have, too.
    ['npm install', () => npm('install', '--prefer-offline', '--save-dev', chromium())],
    ['npm start', () => started(paper)],
    ['npm test', () => npm('test')],
  ] as const) {
    const ended = await step();
    if (ended.code !== 0) return failed(name, ended);
    if (name === 'npm test' && !/✓ access .* kinds of pages/.test(ended.output)) return failed(name, ended);
  }
  const note = `package ${lstatSync(path.join(folder, file)).size} B, installed ${Math.round(size / 1e6)} MB`;
  return size > INSTALLED
    ? { passed: 0, failed: 1, output: `node_modules takes more than ${INSTALLED} bytes.`, note }
    : { passed: 1, failed: 0, output: '', note };
}

function failed(name: string, { output }: Ended): Outcome {
  return { passed: 0, failed: 1, output, note: `${name} failed` };
}

function chromium(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return `@sparticuz/chromium@${devDependencies['@sparticuz/chromium']}`;
}

/** Starts the paper, reads its home page as a visitor would, and stops it. */
async function started(paper: string): Promise<Ended> {
  const child = spawn('npm', ['start', '--prefix', paper, '--', '--port', '0'], {
    cwd: paper,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const { promise, resolve } = Promise.withResolvers<string | null>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [address] = /http:\/\/\S+/.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
  }
  child.on('close', () => resolve(null));
  const address = await promise;
  const page = address === null ? '' : await (await fetch(address)).text();
  // npm, the shell and the program: all of the group that was begun here.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  return { code: page.includes('The harbour bridge opens in May') ? 0 : 1, output };
}

/** What the files of a folder take, less links. */
function bytesIn(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + lstatSync(path.join(parentPath, name)).size, 0);
}
