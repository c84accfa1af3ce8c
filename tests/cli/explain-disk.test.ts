import { expect, test } from 'vitest';
import { explainDisk } from '../../src/cli/explain-disk.ts';

const failed = (code: string) =>
  Object.assign(new Error(`${code}: write`), { code, path: '/site/dist/index.html' });
const shown = (file: string) => file.replace('/site/', '');

test.for([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'The disk can only be read'],
  ['EACCES', 'This user may not write here'],
] as const)('%s is told in words', ([code, words]) => {
  const message = `${words} (dist/index.html). Nothing is lost or half-written: mend that and build again.`;
  expect(explainDisk(failed(code), shown)).toEqual(new Error(message));
  const wrapped = new Error('Unknown file system error', { cause: failed(code) });
  expect(explainDisk(wrapped, shown)).toEqual(new Error(message));
});

test('any other error stays as it is', () => {
  const other = new Error('The well is dry.');
  expect(explainDisk(other, shown)).toBe(other);
  const missing = failed('ENOENT');
  expect(explainDisk(missing, shown)).toBe(missing);
});
