import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { temporaryFolder } from './run-readout.ts';

const TEXT = Array.from({ length: 2_000 }, (_, i) => `${i} ferries, ${(i * i) % 97} bridges`).join('\n');

test.each([
  ['_astro/page.AbC.js', 11],
  ['search/0123456789abcdef/index.json', 11],
  ['search/0123456789abcdef/records/1.json', 10],
  ['articles/harbour/index.html', 10],
  ['articles/harbour.json', 9],
  ['articles/search/citation.json', 9],
])('%s is compressed at quality %i, wherever the site lies', async (file, quality) => {
  const folder = path.join(temporaryFolder(), 'search', '_astro');
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), TEXT);
  await compressFolder(folder, path.join(temporaryFolder(), 'cache'));
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  expect(readFileSync(path.join(folder, `${file}.br`))).toEqual(brotliCompressSync(TEXT, { params }));
});

test('what was compressed before is taken over as it was, made again where it is damaged, and forgotten with its file', async () => {
  const folder = temporaryFolder({ 'index.html': TEXT, 'gone.html': `${TEXT} gone` });
  const cache = temporaryFolder();
  const formsOf = () =>
    readdirSync(cache).map((name) => `${name} ${statSync(path.join(cache, name)).mtimeMs}`);
  await compressFolder(folder, cache);
  const whole = readFileSync(path.join(folder, 'index.html.br'));
  const first = formsOf();
  expect(first).toHaveLength(4);
  rmSync(path.join(folder, 'gone.html'));
  await compressFolder(folder, cache);
  expect(first).toEqual(expect.arrayContaining(formsOf()));
  expect(formsOf()).toHaveLength(2);
  for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), '');
  await compressFolder(folder, cache);
  expect(readFileSync(path.join(folder, 'index.html.br'))).toEqual(whole);
});
