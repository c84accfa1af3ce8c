import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceText } from '../../src/load/replace-text.ts';
import { saveLedgers } from '../../src/load/save-ledgers.ts';
import { writeNewFile } from '../../src/load/write-file-atomic.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const LEDGER = 'content/permalinks/bridge.json';

test('a file that somebody has saved since it was read stays as they saved it', async () => {
  const root = temporaryFolder({ 'content/addresses.yml': 'by an editor' });
  await expect(replaceText(root, 'content/addresses.yml', 'as read', 'new')).rejects.toThrow(
    'content/addresses.yml was changed meanwhile. Nothing was written: repeat the command.',
  );
  await expect(replaceText(root, 'content/addresses.yml', null, 'new')).rejects.toThrow(
    'was changed meanwhile',
  );
  expect(readFileSync(path.join(root, 'content/addresses.yml'), 'utf8')).toBe('by an editor');
  expect(readdirSync(path.join(root, 'content'))).toEqual(['addresses.yml']);
  await replaceText(root, 'content/addresses.yml', 'by an editor', 'new');
  expect(readFileSync(path.join(root, 'content/addresses.yml'), 'utf8')).toBe('new');
});

test('a file that is new takes no other’s place', async () => {
  const root = temporaryFolder({ 'bridge.md': 'by an editor' });
  await expect(writeNewFile(path.join(root, 'bridge.md'), 'new')).rejects.toThrow('EEXIST');
  await writeNewFile(path.join(root, 'ferry.md'), 'new');
  expect(readdirSync(root).sort()).toEqual(['bridge.md', 'ferry.md']);
  expect(readFileSync(path.join(root, 'bridge.md'), 'utf8')).toBe('by an editor');
});

test('a ledger in which an id was retired while a build went on is not put back by the build that fails', async () => {
  const root = temporaryFolder({ 'content/permalinks/none.json': '' });
  const { undo } = await saveLedgers(root, [{ path: LEDGER, was: null, text: 'saved', changes: '' }]);
  writeFileSync(path.join(root, LEDGER), 'retired');
  await undo();
  expect(readFileSync(path.join(root, LEDGER), 'utf8')).toBe('retired');
});
