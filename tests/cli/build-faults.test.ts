import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seededRandom } from '../bench/seeded-random.ts';
import { contentProject } from './content-project.ts';
import { runReadout, startReadout } from './run-readout.ts';

/** `npm run fuzz:kill` kills many more. */
const KILLS = Number(process.env['READOUT_KILLS'] ?? 3);
/** How long a build may take on a machine that is busy, in ms. */
const A_BUILD = 20_000;
/** Linux shows how it saves power as files of its own. */
const UNWRITABLE = '/sys/power';
const PROGRAM = path.resolve(import.meta.dirname, '../../src/cli/readout.ts');

const ARTICLES = Array.from({ length: 12 }, (_, index) => `content/articles/mill-${index}.md`);
const article = (text: string) =>
  `---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\nThe mill closed.\n\n${text}\n`;

test(
  'a build that is killed at any moment leaves a whole site and whole ledgers, and the next one mends the rest',
  async () => {
    const folder = contentProject(
      Object.fromEntries(ARTICLES.map((file) => [file, article('The pond dried up.')])),
    );
    const begin = performance.now();
    expect((await runReadout(folder, ['build'])).code).toBe(0);
    const whole = performance.now() - begin;
    const random = seededRandom(3);
    for (let kill = 0; kill < KILLS; kill++) {
      for (const file of ARTICLES) writeFileSync(path.join(folder, file), article(`Flood ${kill} came.`));
      const killed = startReadout(folder, ['build']);
      const ended = new Promise((resolve) => killed.on('close', resolve));
      await Promise.race([ended, setTimeout(random() * whole)]);
      killed.kill('SIGKILL');
      await ended;
      expect(siteOf(folder)).toBe('<p>12</p>');
      expectWholeLedgers(folder);
    }
    expect(await runReadout(folder, ['build'])).toMatchObject({ code: 0, stderr: '' });
    const left = readdirSync(path.join(folder, '.astro'));
    expect(left.filter((name) => /^(dist|build|next|waste)/.test(name))).toEqual(['dist.previous']);
    const saved = readFileSync(path.join(folder, 'content/permalinks/mill-0.json'), 'utf8');
    expect((await runReadout(folder, ['build', '--frozen'])).code).toBe(0);
    expect(readFileSync(path.join(folder, 'content/permalinks/mill-0.json'), 'utf8')).toBe(saved);
  },
  (KILLS + 5) * A_BUILD,
);

test('when the disk takes no more, the build says so and the last site stands', async () => {
  const folder = contentProject({ 'content/articles/mill.md': article('The pond dried up.') });
  expect((await runReadout(folder, ['build'])).code).toBe(0);
  writeFileSync(path.join(folder, 'content/articles/mill.md'), article('A flood came.'));
  const ledger = readFileSync(path.join(folder, 'content/permalinks/mill.json'), 'utf8');
  // A limit to the size of a file stands for a disk that is full: writing fails in the midst of a file.
  const command = `trap '' XFSZ; ulimit -f 64; exec '${process.execPath}' '${PROGRAM}' build`;
  const { CI: _, ...env } = process.env;
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /readout: A file would be larger than this system allows( \(.+\))?\. Nothing is lost or half-written: mend that and build again\.\n$/,
  );
  expect(siteOf(folder)).toBe('<p>1</p>');
  expect(readFileSync(path.join(folder, 'content/permalinks/mill.json'), 'utf8')).toBe(ledger);
  expect((await runReadout(folder, ['build'])).code).toBe(0);
});

// Even root may not write there, which it may in any folder of its own.
test.runIf(existsSync(UNWRITABLE))(
  'where a folder takes no files, the build names it, and neither the site nor a ledger is half-written',
  async () => {
    const folder = contentProject({ 'content/articles/mill.md': article('The pond dried up.') });
    expect((await runReadout(folder, ['build'])).code).toBe(0);
    const ledgers = path.join(folder, 'content/permalinks');
    rmSync(ledgers, { recursive: true });
    symlinkSync(UNWRITABLE, ledgers);
    writeFileSync(path.join(folder, 'content/articles/pond.md'), article('Ducks came.'));
    const { code, stderr } = await runReadout(folder, ['build']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /readout: (This user may not write here|The disk can only be read) \(content\/permalinks\/\w+\.json\..+\.tmp\)\. Nothing is lost or half-written: mend that and build again\.\n$/,
    );
    expect(siteOf(folder)).toBe('<p>1</p>');
    rmSync(ledgers);
    expect((await runReadout(folder, ['build'])).code).toBe(0);
    expect(siteOf(folder)).toBe('<p>2</p>');
    expectWholeLedgers(folder);
  },
);

test(
  'projects that share their packages are built at once without a word of each other',
  async () => {
    const folders = [ARTICLES.slice(0, 1), ARTICLES.slice(0, 5)].map((files) =>
      contentProject(Object.fromEntries(files.map((file) => [file, article('The pond dried up.')]))),
    );
    for (const apart of [0, 100, 200, 300]) {
      const builds = folders.map(async (folder, index) => {
        await setTimeout(index * apart);
        expect(await runReadout(folder, ['build'])).toMatchObject({ code: 0, stderr: '' });
      });
      await Promise.all(builds);
      expect(folders.map(siteOf)).toEqual(['<p>1</p>', '<p>5</p>']);
    }
  },
  A_BUILD * 8,
);

function siteOf(folder: string): string {
  const page = path.join(folder, 'dist/index.html');
  // Between two renames of a swap, the last site waits for the next build beside its place.
  const waiting = path.join(folder, '.astro/dist.previous/index.html');
  return /<p>\d+<\/p>/.exec(readFileSync(existsSync(page) ? page : waiting, 'utf8'))?.[0] ?? '';
}

function expectWholeLedgers(folder: string): void {
  const ledgers = path.join(folder, 'content/permalinks');
  for (const name of readdirSync(ledgers).filter((file) => file.endsWith('.json'))) {
    expect(() => JSON.parse(readFileSync(path.join(ledgers, name), 'utf8'))).not.toThrow();
  }
}
