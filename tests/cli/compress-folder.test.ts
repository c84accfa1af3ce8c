import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  await compressFolder(folder);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  expect(readFileSync(path.join(folder, `${file}.br`))).toEqual(brotliCompressSync(TEXT, { params }));
});
