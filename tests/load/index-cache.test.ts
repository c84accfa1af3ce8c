import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readIndexCache, writeIndexCache } from '../../src/load/index-cache.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const index = { folder: 'abc', files: new Map([['start.json', new Uint8Array([1, 2, 3])]]) };

/** What the cache holds. */
function held(root: string, key?: string) {
  const { folder, files } = readIndexCache(root, key) ?? {};
  return {
    folder,
    files: new Map(Array.from(files ?? [], ([name, bytes]) => [name, new Uint8Array(bytes)])),
  };
}

test('the index of the last build is given back as it was, whatever its files hold', () => {
  const root = temporaryFolder();
  expect(readIndexCache(root)).toBeNull();
  writeIndexCache(root, { ...index, key: 'one' });
  expect(held(root)).toEqual(index);
  expect(readIndexCache(root)?.sizes).toEqual(new Map([['start.json', 3]]));
});

test('an index that was made of something else is none', () => {
  const root = temporaryFolder();
  writeIndexCache(root, { ...index, key: 'one' });
  expect(held(root, 'one')).toEqual(index);
  expect(readIndexCache(root, 'two')).toBeNull();
});

test('a damaged index is none', () => {
  const root = temporaryFolder();
  writeIndexCache(root, { ...index, key: 'one' });
  const file = path.join(root, '.astro/search-index');
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = 7;
  writeFileSync(file, bytes);
  expect(readIndexCache(root)).toBeNull();
});
