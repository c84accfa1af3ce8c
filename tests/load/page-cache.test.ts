import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeDamaged, sealPages } from '../../src/load/page-cache.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

/** A cache with one page, as a build that came to its end has left it. */
async function sealed(): Promise<{ folder: string; page: string }> {
  const folder = temporaryFolder({ 'dist/articles/mill/index.html': 'The mill closed.' });
  await sealPages(folder, ['articles/mill/index.html', 'not-kept.html']);
  return { folder, page: path.join(folder, 'dist/articles/mill/index.html') };
}

test.for(['', 'The mill opened.'])('a page that holds “%s” now is made again', async (text) => {
  const { folder, page } = await sealed();
  writeFileSync(page, text);
  removeDamaged(folder);
  expect(existsSync(page)).toBe(false);
});

test('a page that was only touched, as a copy of the cache is, stays', async () => {
  const { folder, page } = await sealed();
  utimesSync(page, 1, 1);
  removeDamaged(folder);
  expect(readFileSync(page, 'utf8')).toBe('The mill closed.');
});

test('what a build has written that did not come to its end is made again', async () => {
  const { folder, page } = await sealed();
  removeDamaged(folder);
  writeFileSync(path.join(folder, 'dist/new.html'), 'Half a pa');
  removeDamaged(folder);
  expect(existsSync(path.join(folder, 'dist/new.html'))).toBe(false);
  expect(existsSync(page)).toBe(true);
});

test('a damaged note of the pages vouches for none', async () => {
  const { folder, page } = await sealed();
  writeFileSync(path.join(folder, 'page-seals.json'), '{"dist');
  removeDamaged(folder);
  expect(existsSync(page)).toBe(false);
});
