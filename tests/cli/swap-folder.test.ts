import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recoverFolder, swapFolder } from '../../src/cli/swap-folder.ts';
import { temporaryFolder } from './run-readout.ts';

test('the new folder takes the place of the old one whole', () => {
  const folder = temporaryFolder({ 'dist/old': '', 'next/new': '' });
  const at = (name: string) => path.join(folder, name);
  swapFolder(at('next'), at('dist'), at('previous'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(at('dist'))).toEqual(['new']);
});

test('a swap that was cut off between its two renames is undone', () => {
  const folder = temporaryFolder({ 'previous/old': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['old']);
});

test('a swap that was cut off before it cleaned up is finished', () => {
  const folder = temporaryFolder({ 'previous/old': '', 'dist/new': '' });
  recoverFolder(path.join(folder, 'dist'), path.join(folder, 'previous'));
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['new']);
  expect(existsSync(path.join(folder, 'previous'))).toBe(false);
});
