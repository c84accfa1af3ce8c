import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyMovedFiles } from '../../src/load/moved-files.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

test('what is no page of something renamed is found at its old address, too; pages lead on by themselves', () => {
  const site = temporaryFolder({
    'articles/pier.json': '{}',
    'articles/pier.md': 'The pier.',
    'articles/pier/index.html': 'page',
    'articles/pier/pictures/pier.jpg': 'picture',
    'articles/old-pier/index.html': 'leads on',
    'speakers/ada-lin/feed.xml': 'feed',
    'speakers/a-lin/index.html': 'leads on',
  });
  copyMovedFiles(site, [
    { path: 'articles/old-pier/', to: 'articles/pier/', withdrawn: null },
    { path: 'speakers/a-lin/', to: 'speakers/ada-lin/', withdrawn: null },
    { path: 'articles/mill/', to: null, withdrawn: { date: '2024-05-07', reason: 'Wrong.' } },
  ]);
  const at = (file: string) => readFileSync(path.join(site, file), 'utf8');
  expect(at('articles/old-pier.json')).toBe('{}');
  expect(at('articles/old-pier.md')).toBe('The pier.');
  expect(at('articles/old-pier/pictures/pier.jpg')).toBe('picture');
  expect(at('articles/old-pier/index.html')).toBe('leads on');
  expect(at('speakers/a-lin/feed.xml')).toBe('feed');
  expect(existsSync(path.join(site, 'articles/old-pier.png'))).toBe(false);
});
