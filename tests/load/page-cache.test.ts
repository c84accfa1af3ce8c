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
import { keepPages, removeForgotten, takeCached } from '../../src/load/earlier-site.ts';
import { removeDamaged, sealPages, timeOnDisk } from '../../src/load/page-cache.ts';
import { readSeals } from '../../src/load/page-seals.ts';
import { temporaryFolder, writeFiles } from '../cli/run-readout.ts';

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
  await seals(cache, site, [MILL, POND, 'robots.txt']);
  return { cache, site };
}

/** What a build does that takes over pages of an earlier one. */
function begins(cache: string, site: string): ReturnType<typeof keepPages> {
  const seals = readSeals(cache);
  const kept = keepPages(site, seals);
  removeDamaged(cache, seals, kept);
  return kept;
}

const removesDamaged = (cache: string) => removeDamaged(cache, readSeals(cache), NONE);

/** No page, of those that are kept. */
const NONE: ReadonlyMap<string, string> = new Map();

/** What a build does at its end. */
const seals = (
  cache: string,
  site: string,
  pages: string[],
  { made = timeOnDisk(cache), kept = NONE }: { made?: number; kept?: typeof NONE } = {},
) => sealPages(cache, site, pages, { made, seals: readSeals(cache), kept, data: new Map() });

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

test.for(['', 'The mill opened.'])('a page that holds “%s” now is made again', async (text) => {
  const { cache, site } = await built();
  const page = path.join(cache, 'dist', MILL);
  writeFileSync(page, text);
  writeFileSync(path.join(site, MILL), text);
  begins(cache, site);
  expect(existsSync(page)).toBe(false);
  expect(filesOf(site)).toEqual([POND]);
});

test('a page that is damaged in the cache alone need not be made again where the site has it', async () => {
  const { cache, site } = await built();
  writeFileSync(path.join(cache, 'dist', MILL), '');
  begins(cache, site);
  expect(filesOf(site)).toEqual([MILL, POND]);
});

test('a site that was copied with its cache, as with the whole project, stays', async () => {
  const { cache, site } = await built();
  for (const folder of [path.join(cache, 'dist'), site]) utimesSync(path.join(folder, MILL), 1, 1);
  begins(cache, site);
  expect(filesOf(site)).toEqual([MILL, POND]);
});

test('the first site that takes turns with another is made of the cache, and pages that are damaged there are not in it', async () => {
  const { cache, site } = await built();
  writeFileSync(path.join(cache, 'dist', POND), 'The pond dried u');
  const next = path.join(path.dirname(site), 'new/next');
  takeCached(cache, next);
  const kept = begins(cache, next);
  expect(filesOf(next)).toEqual([MILL]);
  for (const folder of [path.join(cache, 'dist'), next]) writeFiles(folder, { [POND]: 'The pond dried up.' });
  await seals(cache, next, [MILL, POND], { kept });
  for (const each of [site, next]) {
    begins(cache, each);
    expect(filesOf(each)).toEqual([MILL, POND]);
  }
});

test('what a build has begun that was cut off is not taken for pages of the cache', async () => {
  const { cache, site } = await built();
  takeCached(cache, site);
  expect(filesOf(path.join(cache, 'dist'))).toEqual([MILL, POND]);
});

test('a page that was only touched, as a copy of the cache is, stays', async () => {
  const { cache } = await built();
  const page = path.join(cache, 'dist', MILL);
  utimesSync(page, 1, 1);
  removesDamaged(cache);
  expect(readFileSync(page, 'utf8')).toBe('The mill closed.');
});

test('what a build has written that did not come to its end is made again', async () => {
  const { cache } = await built();
  removesDamaged(cache);
  writeFileSync(path.join(cache, 'dist/new.html'), 'Half a pa');
  removesDamaged(cache);
  expect(filesOf(path.join(cache, 'dist'))).toEqual([MILL, POND]);
});

test.each([
  ['cut off', (seals: string) => seals.slice(0, 80)],
  ['about a page of another name', (seals: string) => seals.replace('mill', 'mall')],
])('a note of the pages that is damaged, %s, vouches for none, and for no font', async (_, damaged) => {
  const { cache, site } = await built();
  const seals = path.join(cache, 'seals');
  writeFileSync(seals, damaged(readFileSync(seals, 'utf8')));
  begins(cache, site);
  expect(filesOf(path.join(cache, 'dist'))).toEqual([]);
  expect(filesOf(path.join(cache, 'fonts'))).toEqual([]);
  expect(filesOf(site)).toEqual([]);
});

test('of an earlier site those pages stay that are what the cache holds, and nothing else', async () => {
  const { cache, site } = await built();
  writeFileSync(path.join(site, POND), 'The pond dried up?');
  symlinkSync(MILL, path.join(site, 'mill.html'));
  mkdirSync(path.join(site, 'empty/folder'), { recursive: true });
  const kept = begins(cache, site);
  expect(filesOf(site)).toEqual([MILL]);
  expect([...kept.keys()]).toEqual([MILL]);
  expect(readdirSync(site)).toEqual(['articles']);
});

test('what has come into the folder of a page since does not stay, even if the page was touched then', async () => {
  const { cache, site } = await built();
  // The disk’s clock moves on in steps.
  await setTimeout(20);
  for (const page of [MILL, POND]) writeFileSync(path.join(site, path.dirname(page), 'notes.txt'), 'Ask.');
  await setTimeout(20);
  utimesSync(path.join(site, POND), new Date(), new Date());
  begins(cache, site);
  expect(filesOf(site)).toEqual([MILL, POND]);
});

test('the search index of an earlier site waits to be brought up to date, the owner’s files beside it do not', async () => {
  const { cache, site } = await built();
  const [index, own] = [path.join(site, 'search/0123456789abcdef'), path.join(site, 'search/notes')];
  for (const folder of [index, own]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.json'), '{}');
  }
  begins(cache, site);
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
    await seals(cache, site, [MILL, POND], { made });
    begins(cache, site);
    expect(filesOf(site)).toEqual([POND]);
  },
);

test('the last site and the one before stay in turn, but for what has changed since', async () => {
  const { cache, site } = await built();
  const other = temporaryFolder({ [MILL]: 'The mill closed.', [POND]: 'The pond filled.' });
  writeFileSync(path.join(cache, 'dist', POND), 'The pond filled.');
  await seals(cache, other, [MILL, POND]);
  begins(cache, site);
  expect(filesOf(site)).toEqual([MILL]);
  mkdirSync(path.join(site, 'articles/pond'));
  copyFileSync(path.join(cache, 'dist', POND), path.join(site, POND));
  await seals(cache, site, [MILL, POND]);
  for (const each of [other, site]) {
    begins(cache, each);
    expect(filesOf(each)).toEqual([MILL, POND]);
  }
});

test('a page that stayed and was made again, as its article has changed, is taken over as it is now', async () => {
  const { cache, site } = await built();
  const kept = begins(cache, site);
  for (const folder of [path.join(cache, 'dist'), site]) writeFiles(folder, { [MILL]: 'The mill opened.' });
  await seals(cache, site, [MILL, POND], { kept });
  const other = temporaryFolder({ [MILL]: 'The mill closed.', [POND]: 'The pond dried up.' });
  begins(cache, other);
  expect(filesOf(other)).toEqual([POND]);
  begins(cache, site);
  expect(filesOf(site)).toEqual([MILL, POND]);
});

test('a page that the site has no more goes with its folders, and one of the owner’s in its place stays', async () => {
  const { cache, site } = await built();
  const kept = begins(cache, site);
  writeFileSync(path.join(site, POND), 'The owner’s own page of the pond.');
  removeForgotten(site, kept, new Set());
  expect(filesOf(site)).toEqual([POND]);
});

test('a page that is made again stays', async () => {
  const { cache, site } = await built();
  const kept = begins(cache, site);
  removeForgotten(site, kept, new Set([MILL]));
  expect(filesOf(site)).toEqual([MILL]);
  expect(readdirSync(path.join(site, 'articles'))).toEqual(['mill']);
});
