import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recoverFolder, swapFolder } from '../../src/cli/swap-folder.ts';
import { temporaryFolder } from './run-readout.ts';

test('the new folder takes the place of the old one whole', () => {
  const folder = temporaryFolder({ 'dist/old': '', 'next/new': '' });
  const at = (name: string) => path.join(folder, name);
  swapFolder(at('next'), at('dist'), at('previous'));
  expect(readdirSync(at('dist'))).toEqual(['new']);
  expect(readdirSync(at('previous'))).toEqual(['old']);
});

test('a swap that was cut off between its two renames is undone', () => {
  const folder = temporaryFolder({ 'previous/old': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['old']);
});

test('a swap that was done is not undone', () => {
  const folder = temporaryFolder({ 'previous/old': '', 'dist/new': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['new']);
});
