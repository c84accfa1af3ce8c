import { expect, test } from 'vitest';
import { describeBuild } from '../../src/cli/describe-build.ts';

const site = { pages: 1, seconds: 2.34, ledgers: [] as string[] };
const ledgers = (count: number) =>
  Array.from({ length: count }, (_, index) => `content/permalinks/${index}.json`);

test('a build tells what it has made, and which ledgers to commit', () => {
  expect(describeBuild(site)).toBe('1 page in dist, built in 2.3 s');
  expect(describeBuild({ ...site, pages: 7, ledgers: ledgers(1) })).toBe(
    '7 pages in dist, built in 2.3 s\ncontent/permalinks/0.json saved; commit it with its article',
  );
  expect(describeBuild({ ...site, ledgers: ['content/permalinks/speakers.yml'] })).toBe(
    '1 page in dist, built in 2.3 s\ncontent/permalinks/speakers.yml saved; commit it',
  );
});

test('many ledgers are counted, not named', () => {
  expect(describeBuild({ ...site, ledgers: ledgers(11) })).toBe(
    '1 page in dist, built in 2.3 s\n11 ledgers saved in content/permalinks; commit them with their articles',
  );
});
