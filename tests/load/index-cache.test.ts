import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readIndexCache, writeIndexCache } from '../../src/load/index-cache.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const index = { folder: 'abc', files: new Map([['start.json', new Uint8Array([1, 2, 3])]]) };

/** Puts it into the cache. */
function keep(root: string, key: string) {
  return writeIndexCache(root, key, (put) => {
    for (const [name, bytes] of index.files) put(name, bytes);
    return index.folder;
  });
}

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
  keep(root, 'one');
  expect(held(root)).toEqual(index);
  expect(readIndexCache(root)?.sizes).toEqual(new Map([['start.json', 3]]));
});

test('an index that was made of something else is none', () => {
  const root = temporaryFolder();
  keep(root, 'one');
  expect(held(root, 'one')).toEqual(index);
  expect(readIndexCache(root, 'two')).toBeNull();
});

test('a damaged index is none', () => {
  const root = temporaryFolder();
  keep(root, 'one');
  const file = path.join(root, '.astro/search-index');
  const bytes = readFileSync(file);
  bytes[0] = 7;
  writeFileSync(file, bytes);
  expect(readIndexCache(root)).toBeNull();
});

test('an index that could not be made leaves nothing', () => {
  const root = temporaryFolder();
  keep(root, 'one');
  expect(() =>
    writeIndexCache(root, 'two', (put) => {
      put('start.json', new Uint8Array([1]));
      throw new Error('full');
    }),
  ).toThrow('full');
  expect(held(root, 'one')).toEqual(index);
  expect(readdirSync(path.join(root, '.astro'))).toEqual(['search-index']);
});
