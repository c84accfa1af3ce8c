import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

test('a text with one paragraph to a line becomes an article, and only what it states is filled in', async () => {
  const folder = temporaryFolder({
    'mill.txt':
      '\n\nThe mill at Aston closed on Monday.\n“1. We tried,” said *Ada Example*.\n# 5 is the last one.\n',
  });
  expect(await runReadout(folder, ['import', 'mill.txt', '--out', 'articles/2025'])).toEqual({
    code: 0,
    stdout: 'articles/2025/mill.md\n',
    stderr: '',
  });
  expect(readFileSync(path.join(folder, 'articles/2025/mill.md'), 'utf8')).toBe(`---
headline: # what the article is called
published: # the day, such as 2025-03-18
byline: [] # who wrote it, such as [First Last, First Last]
---

The mill at Aston closed on Monday.

“1. We tried,” said \\*Ada Example\\*.

\\# 5 is the last one.
`);
});

test('a first line that is evidently a title becomes the headline and names the file', async () => {
  const folder = temporaryFolder({
    'draft 7.txt': 'Aston’s mill: “closed”\n\nThe mill at Aston closed on Monday after a hundred years.\n',
  });
  expect((await runReadout(folder, ['import', 'draft 7.txt', '--out', '.'])).stdout).toBe(
    'astons-mill-closed.md\n',
  );
  expect(readFileSync(path.join(folder, 'astons-mill-closed.md'), 'utf8')).toBe(`---
headline: "Aston’s mill: “closed”"
published: # the day, such as 2025-03-18
byline: [] # who wrote it, such as [First Last, First Last]
---

The mill at Aston closed on Monday after a hundred years.
`);
});

test('after a bad file the others are taken in, and the failures are listed at the end', async () => {
  const folder = temporaryFolder({
    'latin.txt': Buffer.from('One line.\r\nCaf\xe9 closed.', 'latin1'),
    'cut.txt': Buffer.from('It ends in the middle of a “', 'utf8').subarray(0, -1),
    'empty.txt': '',
    'blank.txt': '\n \n',
    'table.xls': 'x',
    'good.txt': 'The mill closed.',
  });
  const names = ['latin.txt', 'cut.txt', 'empty.txt', 'blank.txt', 'table.xls', 'gone.txt', 'good.txt'];
  expect(await runReadout(folder, ['import', ...names, '--out', 'out'])).toEqual({
    code: 1,
    stdout: 'out/good.md\n',
    stderr: [
      'latin.txt:2:4  The file is not UTF-8: byte 0xE9 at byte position 14; save the file as UTF-8.  encoding',
      'cut.txt:1:28  The file is not UTF-8: byte 0xE2 at byte position 27; save the file as UTF-8.  encoding',
      'empty.txt:1:1  The file is empty; expected a text.  empty-file',
      'blank.txt:1:1  The file holds no text; expected an article.  empty-file',
      'table.xls:1:1  Files of the kind .xls can’t be imported; expected .txt, .md, .markdown, .html, .htm, .docx.  import',
      'gone.txt:1:1  There is no such file; check the name.  file',
      '',
    ].join('\n'),
  });
});

test('an article that exists is overwritten only with --force', async () => {
  const folder = temporaryFolder({ 'mill.txt': 'The mill closed.', 'out/mill.md': 'mine' });
  expect(await runReadout(folder, ['import', 'mill.txt', '--out', 'out'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'mill.txt:1:1  out/mill.md exists already; to overwrite it, add --force.  import\n',
  });
  expect(readFileSync(path.join(folder, 'out/mill.md'), 'utf8')).toBe('mine');
  expect((await runReadout(folder, ['import', 'mill.txt', '--out', 'out', '--force'])).code).toBe(0);
  expect(readFileSync(path.join(folder, 'out/mill.md'), 'utf8')).toContain('The mill closed.');
});

test('a file that cannot be written is named, the others are taken in, and what stood there stays', async () => {
  const folder = temporaryFolder({
    'mill.txt': 'The mill closed.',
    'pond.txt': 'The pond dried up.',
    'out/mill.md/notes': 'A folder with the name of the article.',
  });
  const { code, stdout, stderr } = await runReadout(folder, [
    'import',
    'mill.txt',
    'pond.txt',
    '--out',
    'out',
    '--force',
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'out/pond.md\n' });
  expect(stderr).toMatch(/^mill\.txt:1:1 {2}out\/mill\.md can’t be written: .+ {2}import\n$/);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['mill.md', 'pond.md']);
});

test('two sources of one name in one run are two articles', async () => {
  const folder = temporaryFolder({ 'a/mill.txt': 'The mill closed.', 'b/mill.txt': 'It opened again.' });
  expect((await runReadout(folder, ['import', 'a', 'b', '--out', 'out'])).stdout).toBe(
    'out/mill.md\nout/mill-2.md\n',
  );
});

test('a folder is taken in with the folders in it, and one with nothing to take in is named', async () => {
  const folder = temporaryFolder({
    'old/1999/pond.html': '<p>The pond dried up.</p>',
    'old/mill.txt': 'The mill closed.',
    'old/mill.jpg': 'x',
    'empty/mill.jpg': 'x',
  });
  expect(await runReadout(folder, ['import', 'empty', 'old', '--out', 'out'])).toEqual({
    code: 1,
    stdout: 'out/pond.md\nout/mill.md\n',
    stderr: 'empty:1:1  This is a folder; expected a file that can be read.  file\n',
  });
});

test('a file that another program’s reader refuses is named with its reason', async () => {
  const folder = temporaryFolder({ 'mill.docx': 'not a zip', 'mill.md': '---\na: [\n---\nText.' });
  const { code, stdout, stderr } = await runReadout(folder, [
    'import',
    'mill.docx',
    'mill.md',
    '--out',
    'out',
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^mill\.docx:1:1 {2}The file can’t be read as \.docx: .* {2}import\nmill\.md:1:1 {2}The file can’t be read as \.md: .* {2}import\n$/,
  );
});
