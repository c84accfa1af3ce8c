import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../bench/seeded-random.ts';
import { contentProject } from './content-project.ts';
import { runReadout, sharedFolder, startReadout, temporaryFolder, writeFiles } from './run-readout.ts';

/** `npm run fuzz:kill` kills many more. */
const KILLS = Number(process.env['READOUT_KILLS'] ?? 3);
/** Linux shows how it saves power as files of its own. */
const UNWRITABLE = '/sys/power';
const PROGRAM = path.resolve(import.meta.dirname, '../../src/cli/readout.ts');

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

const article = (text: string) =>
  `---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\nThe mill closed.\n\n${text}\n`;
/** Articles of the same words, by their files. */
const articles = (text: string, count = 12) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`content/articles/mill-${index}.md`, article(text)]),
  );

/** A project that was built, and is when a test has ended. */
const folder = sharedFolder();
const ledger = path.join(folder, 'content/permalinks/mill-0.json');
/** How long its first build took, in ms. */
let whole: number;

beforeAll(async () => {
  contentProject(articles('The pond dried up.'), folder);
  const begin = performance.now();
  expect((await runReadout(folder, ['build'])).code).toBe(0);
  whole = performance.now() - begin;
});

test('a build that is killed at any moment leaves a whole site and whole ledgers, and the next one mends the rest', async () => {
  const random = seededRandom(3);
  const site = siteOf(folder);
  for (let kill = 0; kill < KILLS; kill++) {
    writeFiles(folder, articles(`Flood ${kill} came.`));
    const killed = startReadout(folder, ['build']);
    const ended = new Promise((resolve) => killed.on('close', resolve));
    await Promise.race([ended, setTimeout(random() * whole)]);
    killed.kill('SIGKILL');
    await ended;
    expect(siteOf(folder)).toBe(site);
    expectWholeLedgers();
  }
  expect(await runReadout(folder, ['build'])).toMatchObject({ code: 0, stderr: '' });
  const left = readdirSync(path.join(folder, '.astro'));
  expect(left.filter((name) => /^(dist|build|next|waste)/.test(name))).toEqual(['dist.previous']);
  const saved = readFileSync(ledger, 'utf8');
  expect((await runReadout(folder, ['build', '--frozen'])).code).toBe(0);
  expect(readFileSync(ledger, 'utf8')).toBe(saved);
});

test('when the disk takes no more, the build says so and the last site stands', async () => {
  const site = siteOf(folder);
  writeFiles(folder, articles('A flood came.'));
  const before = readFileSync(ledger, 'utf8');
  // A limit to the size of a file stands for a disk that is full: writing fails in the midst of a file.
  const command = `trap '' XFSZ; ulimit -f 64; exec '${process.execPath}' '${PROGRAM}' build`;
  const { CI: _, ...env } = process.env;
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /readout: A file would be larger than this system allows( \(.+\))?\. Nothing is lost or half-written: mend that and build again\.\n$/,
  );
  expect(siteOf(folder)).toBe(site);
  expect(readFileSync(ledger, 'utf8')).toBe(before);
  expect((await runReadout(folder, ['build'])).code).toBe(0);
});

// Even root may not write there, which it may in any folder of its own.
test.runIf(existsSync(UNWRITABLE))(
  'where a folder takes no files, the build names it, and neither the site nor a ledger is half-written',
  async () => {
    const ledgers = path.dirname(ledger);
    rmSync(ledgers, { recursive: true });
    symlinkSync(UNWRITABLE, ledgers);
    const added = path.join(folder, 'content/articles/pond.md');
    writeFileSync(added, article('Ducks came.'));
    const { code, stderr } = await runReadout(folder, ['build']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /readout: (This user may not write here|The disk can only be read) \(content\/permalinks\/[\w-]+\.json\..+\.tmp\)\. Nothing is lost or half-written: mend that and build again\.\n$/,
    );
    expect(siteOf(folder)).toBe('<p>12</p>');
    rmSync(ledgers);
    expect((await runReadout(folder, ['build'])).code).toBe(0);
    expect(siteOf(folder)).toBe('<p>13</p>');
    expectWholeLedgers();
  },
);

test('projects that share their packages are built at once without a word of each other, and keep no content there', async () => {
  const packages = temporaryFolder();
  for (const name of readdirSync(PACKAGES).filter((each) => !each.startsWith('.')))
    symlinkSync(path.join(PACKAGES, name), path.join(packages, name));
  const folders = [1, 5].map((count) => contentProject(articles('The pond dried up.', count)));
  const builds = folders.map(async (project) => {
    rmSync(path.join(project, 'node_modules'));
    symlinkSync(packages, path.join(project, 'node_modules'));
    expect(await runReadout(project, ['build'])).toMatchObject({ code: 0, stderr: '' });
  });
  await Promise.all(builds);
  expect(folders.map(siteOf)).toEqual(['<p>1</p>', '<p>5</p>']);
  expect(readdirSync(packages)).not.toContain('.astro');
});

function siteOf(project: string): string {
  const page = path.join(project, 'dist/index.html');
  // Between two renames of a swap, the last site waits for the next build beside its place.
  const waiting = path.join(project, '.astro/dist.previous/index.html');
  return /<p>\d+<\/p>/.exec(readFileSync(existsSync(page) ? page : waiting, 'utf8'))?.[0] ?? '';
}

function expectWholeLedgers(): void {
  const ledgers = path.dirname(ledger);
  for (const name of readdirSync(ledgers).filter((file) => file.endsWith('.json'))) {
    expect(() => JSON.parse(readFileSync(path.join(ledgers, name), 'utf8'))).not.toThrow();
  }
}
