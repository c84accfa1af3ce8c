import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recordedPages, recordPages } from '../../src/cli/finished-pages.ts';
import { temporaryFolder } from './run-readout.ts';

const NOTHING = { articles: {}, others: {}, compressed: false };
const PAGES = {
  articles: { harbour: { key: 'k1', files: 10 } },
  others: { 'feed.xml': 'k2' },
  compressed: true,
};

test('a folder is known as it was recorded, until somebody else has written there', async () => {
  const { folder, file } = site();
  await recordPages(file, { folder, ...PAGES });
  expect(recordedPages(file, folder)).toEqual({ folder, ...PAGES });
  writeFileSync(path.join(folder, 'stray.txt'), '');
  expect(recordedPages(file, folder)).toEqual({ folder, ...NOTHING });
});

test.each([
  ['of another version', (record: string) => record.replace('"format":3', '"format":1')],
  ['of before there were versions', (record: string) => record.replace('"format":3,', '')],
  ['cut off', (record: string) => record.slice(0, record.length / 2)],
])('a record that is %s counts as none', async (_, change) => {
  const { folder, file } = site();
  await recordPages(file, { folder, ...PAGES });
  const record = readFileSync(file, 'utf8');
  writeFileSync(file, change(record));
  expect(readFileSync(file, 'utf8')).not.toBe(record);
  expect(recordedPages(file, folder)).toEqual({ folder, ...NOTHING });
});

function site() {
  const root = temporaryFolder();
  const folder = path.join(root, 'dist');
  mkdirSync(folder);
  return { folder, file: path.join(root, 'pages.json') };
}
