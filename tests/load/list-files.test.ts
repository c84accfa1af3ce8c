import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/load/list-files.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

test('links to other folders are followed, and those that lead back are not', () => {
  const root = temporaryFolder({
    'content/articles/2031/bridge.md': '',
    'content/articles/2032/ferry.md': '',
    'shared/mill.md': '',
    'other.md': '',
  });
  const link = (to: string, from: string) => symlinkSync(to, path.join(root, 'content/articles', from));
  link('../../shared', 'more');
  link('../..', 'above');
  link('.', 'here');
  link('../2032', '2031/next');
  link('../2031', '2032/before');
  expect(listFiles(root, 'content/articles', '.md')).toEqual([
    'content/articles/2031/bridge.md',
    'content/articles/2031/next/ferry.md',
    'content/articles/2032/before/bridge.md',
    'content/articles/2032/ferry.md',
    'content/articles/more/mill.md',
  ]);
});
