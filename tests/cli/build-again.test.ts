import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { seededRandom } from '../bench/seeded-random.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';
import { bytesOf, wholeProject } from './whole-project.ts';

/** The second makes a site over an earlier one. */
const ROUNDS = 2;

test('a build after edits gives byte for byte what a first build gives, and makes only what has changed', async () => {
  const folder = wholeProject(6, 1);
  await builds(folder);
  const random = seededRandom(7);
  for (let round = 0; round < ROUNDS; round++) {
    const kept = edit(folder, random);
    const before = cachedPages(folder);
    const afresh = copyOf(folder);
    await builds(folder);
    const same = cachedPages(folder).filter((file) => before.includes(file));
    expect(same).toContainEqual(expect.stringMatching(`^articles/${kept}/index.html `));
    expect(same).toContainEqual(expect.stringMatching(/^speakers\/[^/]+\/index.html /));
    if (round < ROUNDS - 1) continue;
    await builds(afresh);
    expect(different(folder, afresh, 'dist')).toEqual([]);
    expect(different(folder, afresh, 'content')).toEqual([]);
  }
  // Whoever has written into dist since may have broken it, and so may a disk what waits for the next build.
  const [page = ''] = globSync('articles/*/index.html', { cwd: path.join(folder, 'dist') });
  for (const site of ['dist', '.astro/dist.previous', '.astro/cache/dist'])
    writeFileSync(path.join(folder, site, page), '');
  const afresh = copyOf(folder);
  await builds(folder);
  await builds(afresh);
  expect(different(folder, afresh, 'dist')).toEqual([]);
});

test('a page that the owner adds is linked at the top of the pages that stay as they are', async () => {
  const folder = wholeProject(3, 2);
  await builds(folder);
  mkdirSync(path.join(folder, 'content/pages'));
  writeFileSync(
    path.join(folder, 'content/pages/imprint.md'),
    '---\ntitle: Imprint\nnav: true\n---\n\nPrinted at the harbour.\n',
  );
  await builds(folder);
  const site = path.join(folder, 'dist');
  for (const page of [...globSync('articles/*/index.html', { cwd: site }), 'quotes/index.html'])
    expect(readFileSync(path.join(site, page), 'utf8')).toContain('href="/imprint/"');
});

test('a build made another way leaves nothing in the next: scripts and pages are those of a published site', async () => {
  const folder = wholeProject(3, 5);
  const afresh = copyOf(folder);
  await builds(folder, { NODE_ENV: 'development' });
  await builds(folder, { NODE_ENV: 'production' });
  await builds(afresh, { NODE_ENV: 'production' });
  expect(different(folder, afresh, 'dist')).toEqual([]);
});

test('the site is byte for byte what Astro makes without help', async () => {
  const folder = wholeProject(6, 3);
  writeFileSync(
    path.join(folder, 'content/articles/markup.md'),
    '---\nheadline: 5 < 6 & "so" on\npublished: 2024-05-06\n---\n\n“It is </textarea\\> & \\< 6 &amp;lt; $& $1,” Mayor Ada Finch said.\n',
  );
  await builds(folder);
  const plain = copyOf(folder);
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: plain,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(different(folder, plain, 'dist')).toEqual([]);
});

async function builds(folder: string, env = {}): Promise<void> {
  const { code, stderr } = await runReadout(folder, ['build'], env);
  // A machine that is slow tells how far it is.
  const lines = stderr.split('\n').filter((line) => !/^(?:Reading articles|Making pages): /.test(line));
  expect({ code, lines }).toEqual({ code: 0, lines: [''] });
}

/** Changes one article, adds one and removes one. Returns the slug of one that stays as it is. */
function edit(folder: string, random: () => number): string {
  const articles = readdirSync(path.join(folder, 'content/articles'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const shuffled = articles.toSorted(() => random() - 0.5);
  const [changed = '', removed = '', kept = ''] = shuffled;
  const text = readFileSync(changed, 'utf8');
  const paragraphs = text.split('\n\n');
  // The second paragraph bears the mark of a note.
  const at = 3 + Math.floor(random() * 9);
  paragraphs.splice(at, 1, `Nothing was decided about the ${Math.floor(random() * 100)} lamps.`);
  writeFileSync(changed, paragraphs.join('\n\n'));
  writeFileSync(
    path.join(path.dirname(kept), `added-${Math.floor(random() * 1000)}.md`),
    text.replace(/^headline: /m, 'headline: Again, '),
  );
  rmSync(removed);
  // A ledger without its article would be told.
  rmSync(path.join(folder, 'content/permalinks', `${path.basename(removed, '.md')}.json`), { force: true });
  return path.basename(kept, '.md');
}

/** The pages that wait for the next build, each with when it was made. */
function cachedPages(folder: string): string[] {
  const cache = path.join(folder, '.astro/cache/dist');
  return globSync('**/*', { cwd: cache }).map(
    (file) => `${file} ${statSync(path.join(cache, file)).mtimeMs}`,
  );
}

/** The project as it would be checked out anew: without what builds have left. */
function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !['.astro', 'dist'].includes(path.relative(folder, source)),
  });
  return copy;
}

/** The files that two folders don't have in common. */
function different(one: string, other: string, folder: string): string[] {
  const first = bytesOf(path.join(one, folder));
  const second = bytesOf(path.join(other, folder));
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (file) => first[file] !== second[file],
  );
}
