import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeAside } from '../../src/cli/remove-aside.ts';
import { temporaryFolder } from './run-readout.ts';

test('the places of folders are free at once, and then the folders are gone, and what was left to be removed before', async () => {
  const folder = temporaryFolder({ 'last/a/b': '', 'next/c': '', 'waste/before/d': '', 'kept/e': '' });
  const at = (name: string) => path.join(folder, name);
  const removal = removeAside([at('last'), at('next'), at('never')], at('waste'));
  expect(existsSync(at('last')) || existsSync(at('next'))).toBe(false);
  await removal;
  expect(readdirSync(folder)).toEqual(['kept']);
});

test('where there is nothing to remove, nothing is made', async () => {
  const folder = temporaryFolder({ 'kept/e': '' });
  await removeAside([path.join(folder, 'last')], path.join(folder, 'waste'));
  expect(readdirSync(folder)).toEqual(['kept']);
});
