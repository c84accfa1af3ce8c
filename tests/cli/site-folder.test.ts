import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refuseStrangers, siteFolder } from '../../src/cli/site-folder.ts';
import { temporaryFolder } from './run-readout.ts';

test('the site stands in dist, or where a link of that name leads', () => {
  const root = temporaryFolder({ 'served/index.html': '' });
  expect(siteFolder(root)).toBe(path.join(root, 'dist'));
  symlinkSync('served', path.join(root, 'dist'));
  expect(siteFolder(root)).toBe(path.join(root, 'served'));
});

test.for([
  [
    'a link that leads nowhere',
    (root: string) => symlinkSync('gone', path.join(root, 'dist')),
    'dist is a link that leads nowhere. Make the folder that it names, or remove the link.',
  ],
  [
    'a file',
    (root: string) => writeFileSync(path.join(root, 'dist'), ''),
    'dist is a file, where the site is to be a folder. Move it away and build again.',
  ],
  [
    'a repository',
    (root: string) => mkdirSync(path.join(root, 'dist/.git'), { recursive: true }),
    'dist holds a Git repository, which a build would throw away. Move dist/.git away, and publish from a copy of dist.',
  ],
] as const)('%s is told of and left alone', ([, make, message]) => {
  const root = temporaryFolder();
  make(root);
  expect(() => siteFolder(root)).toThrow(message);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what no build has put there is named; what an earlier one has put there may go', () => {
  const root = temporaryFolder({
    '.astro/.keep': '',
    'dist/index.html': '',
    'dist/guide/index.html': '',
    'next/index.html': '',
  });
  const refuse = () => refuseStrangers(root, path.join(root, 'dist'), path.join(root, 'next'));
  expect(refuse).toThrow(
    'dist holds what no build has put there (guide), and a build replaces the whole folder. Move it to public/ if it belongs to the site, or away.',
  );
  writeFileSync(path.join(root, '.astro/site-names.json'), '["guide","index.html"]');
  expect(refuse).not.toThrow();
  writeFileSync(path.join(root, 'dist/notes.docx'), '');
  expect(refuse).toThrow('(notes.docx)');
});
