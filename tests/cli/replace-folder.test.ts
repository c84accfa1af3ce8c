import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recoverFolder, replaceFolder } from '../../src/cli/replace-folder.ts';
import { temporaryFolder } from './run-readout.ts';

test('the new folder takes the place of the old one whole', () => {
  const folder = temporaryFolder({ 'dist/old': '', 'next/new': '' });
  const at = (name: string) => path.join(folder, name);
  replaceFolder(at('next'), at('dist'), at('previous'));
  expect(readdirSync(at('dist'))).toEqual(['new']);
  expect(readdirSync(at('previous'))).toEqual(['old']);
});

test('where the new folder can’t be moved, the old one stays in its place', () => {
  const folder = temporaryFolder({ 'dist/old': '' });
  const at = (name: string) => path.join(folder, name);
  expect(() => replaceFolder(at('next'), at('dist'), at('previous'))).toThrow('ENOENT');
  expect(readdirSync(at('dist'))).toEqual(['old']);
});

test('a replacement that was cut off between its two renames is undone', () => {
  const folder = temporaryFolder({ 'previous/old': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['old']);
});

test('a replacement that was done is not undone', () => {
  const folder = temporaryFolder({ 'previous/old': '', 'dist/new': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['new']);
});
