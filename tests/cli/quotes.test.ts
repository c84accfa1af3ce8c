import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const text =
  '\uFEFFThe mill closed.\r\n\r\n“We tried,” said Ada Example in a statement. 😀 “It is over.”\r\n';
const markdown = `\uFEFF---\r
headline: Mill closes\r
published: 2025-03-18\r
---\r
\r
The *mill* &amp; the \\*pond\\* closed.\r
\r
> “We **tried**,” said Ada\r
> Example in a statement. &ldquo;It is over.&rdquo;\r
`;

test('each file gives a line of JSON whose offsets hold in the file exactly as it is', async () => {
  const folder = temporaryFolder({ 'a.txt': text, 'in/a.md': markdown, 'none.txt': 'The mill closed.' });
  const { code, stdout, stderr } = await runReadout(folder, [
    'quotes',
    'a.txt',
    'in/a.md',
    'none.txt',
    '--json',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  const [inText, inMarkdown, none] = lines.map((line) => JSON.parse(line));
  expect([inText.file, inMarkdown.file, none]).toEqual(['a.txt', 'a.md', { file: 'none.txt', quotes: [] }]);
  expect(inText.quotes.map((quote: Found) => wordsOf(text, quote))).toEqual([
    ['“We tried,”', 'Ada Example', 'said'],
    ['“It is over.”', 'Ada Example', 'said'],
  ]);
  expect(inMarkdown.quotes.map((quote: Found) => wordsOf(markdown, quote))).toEqual([
    ['“We **tried**,”', 'Ada\r\n> Example', 'said'],
    ['&ldquo;It is over.&rdquo;', 'Ada\r\n> Example', 'said'],
  ]);
  expect(inText.quotes[0]).toEqual({
    start: 21,
    end: 32,
    kind: 'direct',
    polarity: 'said',
    speaker: { start: 38, end: 49, text: 'Ada Example' },
    cue: { start: 33, end: 37, text: 'said' },
    name: 'Ada Example',
    group: 'g0',
    medium: 'in a statement',
    date: null,
    basis: 'named',
    confidence: expect.any(Number),
  });
});

test('without --json the quotes are a table', async () => {
  const folder = temporaryFolder({
    'a.txt': '“We tried,” said Ada Example.\n',
    'none.txt': 'The mill closed.',
  });
  const { code, stdout, stderr } = await runCommand(folder, ['quotes', 'a.txt', 'none.txt']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.replace(/[01]\.\d\d/, '0.00')).toBe(`a.txt: 1 quote
kind    name         basis  confidence  words
direct  Ada Example  named  0.00        “We tried,”

none.txt: 0 quotes
`);
});

test('a file that can’t be read is named and the others are still printed', async () => {
  const folder = temporaryFolder({
    'empty.txt': '',
    'latin.md': Buffer.from('# Caf\xe9', 'latin1'),
    'sub/x.txt': 'x',
    'good.txt': 'The mill closed.',
  });
  const files = ['gone.txt', 'empty.txt', 'latin.md', 'sub', 'good.txt'];
  expect(await runCommand(folder, ['quotes', ...files, '--json'])).toEqual({
    code: 1,
    stdout: '{"file":"good.txt","quotes":[]}\n',
    stderr: `gone.txt:1:1  There is no such file; check the name.  file
empty.txt:1:1  The file is empty; expected a text.  empty-file
latin.md:1:6  The file is not UTF-8: byte 0xE9 at byte position 5; save the file as UTF-8.  encoding
sub:1:1  This is a folder; expected a file that can be read.  file
`,
  });
});

interface Span {
  start: number;
  end: number;
}

interface Found extends Span {
  speaker: Span;
  cue: Span;
}

function wordsOf(source: string, quote: Found): string[] {
  return [quote, quote.speaker, quote.cue].map(({ start, end }) => source.slice(start, end));
}

test('a text that stands too deep in itself is told at its place, and the others are read', async () => {
  const folder = temporaryFolder({
    'deep.md': `Before.\n\n${'- '.repeat(2000)}x\n`,
    'note.md': `Text[^a].\n\n[^a]: ${'> '.repeat(2000)}x\n`,
    'marks.md': `${'*'.repeat(3000)}x${'*'.repeat(3000)}\n`,
    'good.txt': '“We wait,” Ada Finch said.\n',
  });
  const { code, stdout, stderr } = await runCommand(folder, [
    'quotes',
    'deep.md',
    'note.md',
    'marks.md',
    'good.txt',
    '--json',
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ file: 'good.txt', quotes: [{ name: 'Ada Finch' }] });
  expect(stderr).toBe(
    [
      'deep.md:3:1  Lists or quotations stand in each other more than 100 deep; take marks out of the beginning of the line.  nesting',
      'note.md:3:1  Lists or quotations stand in each other more than 100 deep; take marks out of the beginning of the line.  nesting',
      'marks.md:1:1  More than 100 marks of emphasis stand in a row; take them out.  nesting',
      '',
    ].join('\n'),
  );
});
