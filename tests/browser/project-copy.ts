import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

const CONFIG = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';

export default defineConfig({
  site: 'https://readout.example',
  integrations: [
    readout({ title: 'Readout', description: 'News of a harbour.', locale: 'en-GB', guide: true, keepWordings: true, cards: false }),
  ],
});
`;

/** The real site with content of its own, in a folder of its own. It keeps earlier wordings and makes no cards. */
export interface ProjectCopy {
  folder: string;
  /** Writes an article as an editor would save it. */
  write(slug: string, markdown: string): void;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-'));
  for (const name of ['src', 'public', 'package.json']) {
    cpSync(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'astro.config.ts'), CONFIG);
  const articles = path.join(folder, 'content/articles');
  mkdirSync(articles, { recursive: true });
  return {
    folder,
    write: (slug, markdown) => writeFileSync(path.join(articles, `${slug}.md`), markdown),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs one of Node’s programs in the folder to its end. */
export async function runProgram(folder: string, args: readonly string[]): Promise<void> {
  const { child, output } = start(folder, args);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(output());
}

/** Starts `astro dev` in the folder: its address, once it answers, and how to end it. */
export async function startDevelopment(folder: string): Promise<{ address: string; stop: () => void }> {
  // Another one may be on its way to the port that Astro would take.
  const port = String(await freePort());
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', port];
  const { child, output } = start(folder, args);
  for (;;) {
    const address = /http:\/\/localhost:\d+\//.exec(output())?.[0];
    if (address) return { address, stop: () => child.kill('SIGKILL') };
    if (child.exitCode !== null) throw new Error(output());
    await setTimeout(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function start(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data));
  child.stderr.on('data', (data: Buffer) => (text += data));
  return { child, output: () => text };
}
