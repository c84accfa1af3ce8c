import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  keepPages,
  removeDamaged,
  removeForgotten,
  sealPages,
  timeOnDisk,
} from '../../src/load/page-cache.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const MILL = 'articles/mill/index.html';
const POND = 'articles/pond/index.html';

/** A cache of two pages and a site with both and more, as a build that came to its end has left them. */
async function built(): Promise<{ cache: string; site: string }> {
  const folder = temporaryFolder({
    [`cache/dist/${MILL}`]: 'The mill closed.',
    [`cache/dist/${POND}`]: 'The pond dried up.',
    'cache/fonts/serif.woff2': 'The letters.',
    [`site/${MILL}`]: 'The mill closed.',
    [`site/${POND}`]: 'The pond dried up.',
    'site/_astro/search.1.js': 'search()',
    'site/robots.txt': 'User-agent: *',
  });
  const [cache, site] = [path.join(folder, 'cache'), path.join(folder, 'site')];
  await sealPages(cache, site, [MILL, POND, 'robots.txt'], timeOnDisk(cache));
  return { cache, site };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test.for(['', 'The mill opened.'])('a page that holds “%s” now is made again', async (text) => {
  const { cache, site } = await built();
  const page = path.join(cache, 'dist', MILL);
  writeFileSync(page, text);
  const whole = removeDamaged(cache);
  expect(existsSync(page)).toBe(false);
  keepPages(site, whole);
  expect(filesOf(site)).toEqual([POND]);
});

test('a page that was only touched, as a copy of the cache is, stays', async () => {
  const { cache } = await built();
  const page = path.join(cache, 'dist', MILL);
  utimesSync(page, 1, 1);
  removeDamaged(cache);
  expect(readFileSync(page, 'utf8')).toBe('The mill closed.');
});

test('what a build has written that did not come to its end is made again', async () => {
  const { cache } = await built();
  removeDamaged(cache);
  writeFileSync(path.join(cache, 'dist/new.html'), 'Half a pa');
  removeDamaged(cache);
  expect(filesOf(path.join(cache, 'dist'))).toEqual([MILL, POND]);
});

test.each([
  ['cut off', (seals: string) => seals.slice(0, 80)],
  ['about a page of another name', (seals: string) => seals.replace('mill', 'mall')],
])('a note of the pages that is damaged, %s, vouches for none, and for no font', async (_, damaged) => {
  const { cache, site } = await built();
  const seals = path.join(cache, 'seals');
  writeFileSync(seals, damaged(readFileSync(seals, 'utf8')));
  keepPages(site, removeDamaged(cache));
  expect(filesOf(path.join(cache, 'dist'))).toEqual([]);
  expect(filesOf(path.join(cache, 'fonts'))).toEqual([]);
  expect(filesOf(site)).toEqual([]);
});

test('of an earlier site those pages stay that are what the cache holds, and nothing else', async () => {
  const { cache, site } = await built();
  writeFileSync(path.join(site, POND), 'The pond dried up?');
  symlinkSync(MILL, path.join(site, 'mill.html'));
  mkdirSync(path.join(site, 'empty/folder'), { recursive: true });
  const kept = keepPages(site, removeDamaged(cache));
  expect(filesOf(site)).toEqual([MILL]);
  expect([...kept.keys()]).toEqual([MILL]);
  expect(readdirSync(site)).toEqual(['articles']);
});

test('the search index of an earlier site waits to be brought up to date, the owner’s files beside it do not', async () => {
  const { cache, site } = await built();
  const [index, own] = [path.join(site, 'search/0123456789abcdef'), path.join(site, 'search/notes')];
  for (const folder of [index, own]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.json'), '{}');
  }
  keepPages(site, removeDamaged(cache));
  expect(filesOf(site)).toEqual([MILL, POND, 'search/0123456789abcdef/index.json']);
});

test.each([
  ['longer', 'The mill closed.<!-- once -->'],
  ['of the same length', 'The mill burned.'],
])(
  'a page that another program has made %s since Astro wrote it is not taken for Astro’s',
  async (_, text) => {
    const { cache, site } = await built();
    const made = timeOnDisk(cache);
    // The disk’s clock moves on in steps.
    await setTimeout(20);
    writeFileSync(path.join(site, MILL), text);
    await sealPages(cache, site, [MILL, POND], made);
    keepPages(site, removeDamaged(cache));
    expect(filesOf(site)).toEqual([POND]);
  },
);

test('the last site and the one before stay in turn, but for what has changed since', async () => {
  const { cache, site } = await built();
  const other = temporaryFolder({ [MILL]: 'The mill closed.', [POND]: 'The pond filled.' });
  writeFileSync(path.join(cache, 'dist', POND), 'The pond filled.');
  await sealPages(cache, other, [MILL, POND], timeOnDisk(cache));
  keepPages(site, removeDamaged(cache));
  expect(filesOf(site)).toEqual([MILL]);
  mkdirSync(path.join(site, 'articles/pond'));
  copyFileSync(path.join(cache, 'dist', POND), path.join(site, POND));
  await sealPages(cache, site, [MILL, POND], timeOnDisk(cache));
  for (const each of [other, site]) {
    keepPages(each, removeDamaged(cache));
    expect(filesOf(each)).toEqual([MILL, POND]);
  }
});

test('a page that the site has no more goes with its folders, and one of the owner’s in its place stays', async () => {
  const { cache, site } = await built();
  const kept = keepPages(site, removeDamaged(cache));
  writeFileSync(path.join(site, POND), 'The owner’s own page of the pond.');
  removeForgotten(site, kept, new Set());
  expect(filesOf(site)).toEqual([POND]);
});

test('a page that is made again stays', async () => {
  const { cache, site } = await built();
  const kept = keepPages(site, removeDamaged(cache));
  removeForgotten(site, kept, new Set([MILL]));
  expect(filesOf(site)).toEqual([MILL]);
  expect(readdirSync(path.join(site, 'articles'))).toEqual(['mill']);
});
