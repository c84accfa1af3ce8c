import { expect, test } from 'vitest';
import { indexAside } from '../../src/load/index-aside.ts';
import { searchOptions } from '../../src/search/options.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus } from '../bench/search/make-corpus.ts';

test('the index of an archive is written on another thread, the same as here', async () => {
  const corpus = makeCorpus(searchOptions.oneFileRecords + 1, 5);
  expect(await indexAside(corpus)).toEqual(await writeIndex(corpus));
});

test('a small index is left to the pages, which write it sooner than a thread starts', () => {
  expect(indexAside(makeCorpus(searchOptions.oneFileRecords, 5))).toBeNull();
});
