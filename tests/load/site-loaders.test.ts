import { spawn } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runReadout, temporaryFolder } from '../cli/run-readout.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const BRIDGE = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\nThe bridge opened on Tuesday.\n';
const FERRY = BRIDGE.replace('A bridge opens', 'The ferry stops');

/** One line for each article, and one for each problem. */
const PAGE = `---
import { getCollection, getEntry } from 'astro:content';
const articles = await getCollection('articles');
const problems = (await getEntry('problems', 'all')).data.found;
---
<ul>{articles.map(({ data }) => <li>{data.headline}</li>)}{problems.map(({ file, line, column, reason }) => <li>{file}:{line}:{column} {reason}</li>)}</ul>`;

/** Brings what reads the content, and no page. */
const ASTRO = `import { siteContent } from '${REPOSITORY}/src/load/site-content.ts';
import { NO_PLUGINS } from '${REPOSITORY}/src/markdown/plugins.ts';
const hooks = { 'readout:content': (config, settings, how) => siteContent(config, settings, { ...how, plugins: NO_PLUGINS }) };
export default { integrations: [{ name: 'readout', hooks }], vite: { server: { fs: { strict: false } } } };`;

const CONFIG = `import { defineCollection } from 'astro:content';
import { siteLoaders } from '${REPOSITORY}/src/load/site-loaders.ts';
import { settings } from '${REPOSITORY}/tests/settings.ts';
const { articles, speakers, problems } = siteLoaders(settings);
export const collections = {
  articles: defineCollection({ loader: articles }),
  speakers: defineCollection({ loader: speakers }),
  problems: defineCollection({ loader: problems }),
};`;

test('while writing, nothing is published; a broken article keeps its last good version, says what is wrong, and recovers when mended', async () => {
  const root = temporaryFolder({
    'package.json': '{"type": "module"}',
    'astro.config.ts': ASTRO,
    'src/pages/index.astro': PAGE,
    'src/content.config.ts': CONFIG,
    'content/articles/bridge.md': BRIDGE,
    'content/articles/ferry.md': FERRY,
  });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  const address = await startDevelopment(root);
  const shows = (lines: string[]) => expect.poll(() => linesOf(address)).toEqual(lines);

  await shows(['A bridge opens', 'The ferry stops']);
  expect(existsSync(join(root, 'content/permalinks'))).toBe(false);

  await writeFile(
    join(root, 'content/articles/bridge.md'),
    BRIDGE.replace('published: 2024-05-07', 'published: soon'),
  );
  await shows([
    'A bridge opens',
    'The ferry stops',
    'content/articles/bridge.md:3:12 “published” is “soon”; expected a day that exists, written like 2025-03-18, or a time like 2025-03-18T09:00:00Z.',
  ]);

  await writeFile(
    join(root, 'content/articles/bridge.md'),
    BRIDGE.replace('A bridge opens', 'A bridge opens at last'),
  );
  await shows(['A bridge opens at last', 'The ferry stops']);

  // The draft of a sentence, which nobody has read, is replaced.
  await writeFile(
    join(root, 'content/articles/bridge.md'),
    BRIDGE.replace('A bridge opens', 'A bridge opens today').replace(
      'The bridge opened on Tuesday.',
      'Crowds came.',
    ),
  );
  await shows(['A bridge opens today', 'The ferry stops']);
  expect(existsSync(join(root, 'content/permalinks'))).toBe(false);
  expect((await runReadout(root, ['build'])).code).toBe(0);
  const ledger = JSON.parse(await readFile(join(root, 'content/permalinks/bridge.json'), 'utf8'));
  expect(ledger.paragraphs).toEqual([
    { id: expect.any(String), born: expect.any(String), words: expect.any(String) },
  ]);
});

/** Starts `astro dev` and gives its address once it answers. */
async function startDevelopment(root: string): Promise<string> {
  const program = join(REPOSITORY, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'dev', '--ignore-lock'], {
    cwd: root,
    // Astro’s collections are empty for a process that takes itself for a test.
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data));
  child.stderr.on('data', (data: Buffer) => (output += data));
  for (;;) {
    const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (address) return address;
    if (child.exitCode !== null) throw new Error(output);
    await setTimeout(50);
  }
}

async function linesOf(address: string): Promise<string[]> {
  const html = await (await fetch(address)).text();
  return [...html.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, text = '']) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}
