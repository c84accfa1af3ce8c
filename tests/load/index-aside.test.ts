import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexAside } from '../../src/load/index-aside.ts';
import { searchOptions } from '../../src/search/options.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus } from '../bench/search/make-corpus.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

test('the index of an archive is written on another thread, the same as here', async () => {
  const corpus = makeCorpus(searchOptions.oneFileRecords + 1, 5);
  const at = join(temporaryFolder({}), 'index');
  const { folder, files } = await writeIndex(corpus);
  const sizes = new Map(Array.from(files, ([name, { length }]) => [name, length]));
  expect(await indexAside(corpus, at)).toEqual({ folder, at, sizes });
  const written = globSync('**/*.*', { cwd: at }).map(
    (name) => [name, readFileSync(join(at, name))] as const,
  );
  expect(new Map(written.map(([name, bytes]) => [name, bytes.toString('hex')]))).toEqual(
    new Map(Array.from(files, ([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])),
  );
});

test('a small index is left to the pages, which write it sooner than a thread starts', () => {
  expect(
    indexAside(makeCorpus(searchOptions.oneFileRecords, 5), join(temporaryFolder({}), 'index')),
  ).toBeNull();
});
