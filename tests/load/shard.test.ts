import { expect, test } from 'vitest';
import { isInShard, shardOf, WHOLE } from '../../src/load/shard.ts';

test('a shard is a part of a whole, and without a word it is the whole', () => {
  expect(shardOf('3/8')).toEqual({ part: 3, of: 8 });
  expect(shardOf(undefined)).toEqual(WHOLE);
});

test.for(['0/8', '9/8', '3', '3/0', 'a/b', '3/8/1'])('%s is no shard', (text) => {
  expect(() => shardOf(text)).toThrow(`“${text}” is no shard; write 3/8 for the third part of eight.`);
});

test('every article falls to exactly one part, and all parts get some', () => {
  const slugs = Array.from({ length: 200 }, (_, index) => `article-${index}`);
  const parts = [1, 2, 3].map((part) => slugs.filter((slug) => isInShard(slug, { part, of: 3 })));
  expect(parts.flat().toSorted()).toEqual(slugs.toSorted());
  expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(40);
});
