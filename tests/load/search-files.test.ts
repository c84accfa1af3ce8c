import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSearchFiles } from '../../src/load/search-files.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const EARLIER = '0123456789abcdef';
const NOW = 'fedcba9876543210';
const index = {
  folder: NOW,
  files: new Map(
    Object.entries({ 'index.json': '{"records":2}', 'records/1.json': 'mill', 'records/2.json': 'pond' }).map(
      ([name, text]) => [name, new TextEncoder().encode(text)],
    ),
  ),
};

/** The texts of a folder's files, by name. */
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

const written = {
  [`search/${NOW}/index.json`]: '{"records":2}',
  [`search/${NOW}/records/1.json`]: 'mill',
  [`search/${NOW}/records/2.json`]: 'pond',
};

test('an index is put into a site that has none', () => {
  const site = temporaryFolder({});
  writeSearchFiles(site, index);
  expect(textsIn(site)).toEqual(written);
});

test.for([EARLIER, NOW])('of the index %s that is there already, files stay that are the same', (folder) => {
  const site = temporaryFolder({
    [`search/${folder}/index.json`]: '{"records":1}',
    [`search/${folder}/records/1.json`]: 'mill',
    [`search/${folder}/records/2.json`]: '',
    [`search/${folder}/terms/gone.json`]: 'of a word that was withdrawn',
  });
  const { ino } = statSync(path.join(site, 'search', folder, 'records/1.json'));
  writeSearchFiles(site, index);
  expect(textsIn(site)).toEqual(written);
  expect(statSync(path.join(site, 'search', NOW, 'records/1.json')).ino).toBe(ino);
});

test('of several earlier indexes none is left, and files of the owner beside them stay', () => {
  const own = { 'search/current.json': '{}', 'search/notes/index.json': 'of our own' };
  const site = temporaryFolder({
    ...own,
    [`search/${EARLIER}/index.json`]: '{"records":1}',
    'search/aaaaaaaaaaaaaaaa/index.json': '{"records":0}',
  });
  writeSearchFiles(site, index);
  expect(textsIn(site)).toEqual({ ...own, ...written });
});
