import { expect, test } from 'vitest';
import { explainDisk } from '../../src/cli/explain-disk.ts';

const failed = (code: string) =>
  Object.assign(new Error(`${code}: write`), { code, path: '/site/dist/index.html' });
const shown = (file: string) => file.replace('/site/', '');

test.for([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'The disk can only be read'],
  ['EACCES', 'This user may not write here'],
  ['ENOTDIR', 'A file stands where a folder is needed'],
  ['EISDIR', 'A folder stands where a file is needed'],
] as const)('%s is told in words', ([code, words]) => {
  const message = `${words} (dist/index.html). Nothing is lost or half-written: mend that and build again.`;
  expect(explainDisk(failed(code), shown)).toEqual(new Error(message));
  const wrapped = new Error('Unknown file system error', { cause: failed(code) });
  expect(explainDisk(wrapped, shown)).toEqual(new Error(message));
});

test('what the bundler tells in words is told as a person would', () => {
  const told = new Error(
    'Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong inside rolldown\nFailed to write file in /site/dist/page.mjs\n\nCaused by:\n    No space left on device (os error 28)\n',
  );
  const message =
    'The disk is full (dist/page.mjs). Nothing is lost or half-written: mend that and build again.';
  expect(explainDisk(told, shown)).toEqual(new Error(message));
});

test('any other error stays as it is', () => {
  const other = new Error('The well is dry.');
  expect(explainDisk(other, shown)).toBe(other);
  const missing = failed('ENOENT');
  expect(explainDisk(missing, shown)).toBe(missing);
});
