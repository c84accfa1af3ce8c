import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PICTURE } from '../import/word-document.ts';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

test('a text with one paragraph to a line becomes an article, and only what it states is filled in', async () => {
  const folder = temporaryFolder({
    'mill.txt':
      '\n\nThe mill at Aston closed on Monday.\n“1. We tried,” said *Ada Example*.\n# 5 is the last one.\n',
  });
  expect(await runReadout(folder, ['import', 'mill.txt', '--out', 'articles/2025'])).toEqual({
    code: 0,
    stdout: 'articles/2025/mill.md: 3 paragraphs\n',
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
  expect((await runCommand(folder, ['import', 'draft 7.txt', '--out', '.'])).stdout).toBe(
    'astons-mill-closed.md: 1 paragraph\n',
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
  expect(await runCommand(folder, ['import', ...names, '--out', 'out'])).toEqual({
    code: 1,
    stdout: 'out/latin.md: 2 paragraphs; changed: 1 encoding guessed\nout/good.md: 1 paragraph\n',
    stderr: [
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
  expect(await runCommand(folder, ['import', 'mill.txt', '--out', 'out'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'mill.txt:1:1  out/mill.md exists already; to overwrite it, add --force.  import\n',
  });
  expect(readFileSync(path.join(folder, 'out/mill.md'), 'utf8')).toBe('mine');
  expect((await runCommand(folder, ['import', 'mill.txt', '--out', 'out', '--force'])).code).toBe(0);
  expect(readFileSync(path.join(folder, 'out/mill.md'), 'utf8')).toContain('The mill closed.');
});

test('a file that cannot be written is named, the others are taken in, and what stood there stays', async () => {
  const folder = temporaryFolder({
    'mill.txt': 'The mill closed.',
    'pond.txt': 'The pond dried up.',
    'out/mill.md/notes': 'A folder with the name of the article.',
  });
  const { code, stdout, stderr } = await runCommand(folder, [
    'import',
    'mill.txt',
    'pond.txt',
    '--out',
    'out',
    '--force',
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'out/pond.md: 1 paragraph\n' });
  expect(stderr).toMatch(/^mill\.txt:1:1 {2}out\/mill\.md can’t be written: .+ {2}import\n$/);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['mill.md', 'pond.md']);
});

test('two sources of one name in one run are two articles', async () => {
  const folder = temporaryFolder({ 'a/mill.txt': 'The mill closed.', 'b/mill.txt': 'It opened again.' });
  expect((await runCommand(folder, ['import', 'a', 'b', '--out', 'out'])).stdout).toBe(
    'out/mill.md: 1 paragraph\nout/mill-2.md: 1 paragraph\n',
  );
});

test('a folder is taken in with the folders in it, and one with nothing to take in is named', async () => {
  const folder = temporaryFolder({
    'old/1999/pond.html': '<p>The pond dried up.</p>',
    'old/mill.txt': 'The mill closed.',
    'old/mill.jpg': 'x',
    'empty/mill.jpg': 'x',
  });
  expect(await runCommand(folder, ['import', 'empty', 'old', '--out', 'out'])).toEqual({
    code: 1,
    stdout: 'out/pond.md: 1 paragraph\nout/mill.md: 1 paragraph\n',
    stderr: 'empty:1:1  This is a folder; expected a file that can be read.  file\n',
  });
});

test('a file that another program’s reader refuses is named with its reason', async () => {
  const folder = temporaryFolder({ 'mill.docx': 'not a zip', 'mill.md': '---\na: [\n---\nText.' });
  const { code, stdout, stderr } = await runCommand(folder, [
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

test('pictures are copied beside the article under names of their own, and one line says what was left out', async () => {
  const page =
    '<p>The mill closed.</p><figure><img src="pics/Mill%201.png?w=9" alt="A mill"><figcaption>At noon</figcaption></figure>';
  const folder = temporaryFolder({
    'a/mill.html': `${page}<p>It <s>was</s> is shut, <del>or so</del> they say.</p>`,
    'a/pics/Mill 1.png': PICTURE,
    'b/pond.html': `${page}<img src="../../secret.png"><img src="data:image/png;base64,${PICTURE.toString('base64')}">`,
    'b/pics/Mill 1.png': Buffer.concat([PICTURE, PICTURE]),
    'secret.png': PICTURE,
  });
  expect(await runCommand(folder, ['import', 'a', 'b', '--out', 'out'])).toEqual({
    code: 0,
    stdout:
      'out/mill.md: 2 paragraphs, 1 picture; left out: 2 struck passages\nout/pond.md: 1 paragraph, 2 pictures; left out: 1 picture\n',
    stderr: '',
  });
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual([
    'mill-1.png',
    'mill.md',
    'pond-2.png',
    'pond-mill-1.png',
    'pond.md',
  ]);
  expect(readFileSync(path.join(folder, 'out/mill.md'), 'utf8')).toContain(
    '![A mill](./mill-1.png "At noon")',
  );
  expect(readFileSync(path.join(folder, 'out/mill-1.png')).equals(PICTURE)).toBe(true);
});

test('--json tells each thing that was left out or changed, and where', async () => {
  const folder = temporaryFolder({ 'mill.html': '<p>The mill\n<s>was</s> shut.</p>' });
  const { stdout } = await runCommand(folder, ['import', 'mill.html', '--out', 'out', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    source: 'mill.html',
    file: 'out/mill.md',
    made: { paragraphs: 1, headings: 0, quotations: 0, lists: 0, tables: 0, pictures: 0, notes: 0 },
    leftOut: [{ kind: 'struck', words: 'was', place: { line: 2, column: 1 } }],
    changed: [],
  });
});

test.skipIf(process.platform === 'win32')(
  'what never ends is refused, and links that lead round in a circle are followed once',
  async () => {
    const folder = temporaryFolder({ 'old/mill.txt': 'The mill closed.' });
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    symlinkSync('/dev/zero', path.join(folder, 'zero.txt'));
    symlinkSync('loop.txt', path.join(folder, 'old/loop.txt'));
    symlinkSync('..', path.join(folder, 'old/up'));
    symlinkSync('.', path.join(folder, 'old/here'));
    const { code, stdout, stderr } = await runCommand(folder, [
      'import',
      'pipe.txt',
      'zero.txt',
      'old',
      '--out',
      'out',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'out/mill.md: 1 paragraph\n' });
    const endless =
      'This is a pipe or a device, which may never end; save what it gives as a file, and name that.  file';
    expect(stderr.split('\n')).toEqual([
      `pipe.txt:1:1  ${endless}`,
      `zero.txt:1:1  ${endless}`,
      'old/loop.txt:1:1  The links of this name lead round in a circle; name the file itself.  file',
      '',
    ]);
  },
);

test('Markdown whose quotations stand too deep in each other is refused with its place', async () => {
  const folder = temporaryFolder({ 'deep.md': `# Deep\n\n${'> - '.repeat(2000)}The mill closed.\n` });
  const { code, stderr } = await runCommand(folder, ['import', 'deep.md', '--out', 'out']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'deep.md:3:1  Lists or quotations stand in each other more than 100 deep; take marks out of the beginning of the line.  nesting\n',
  });
});
