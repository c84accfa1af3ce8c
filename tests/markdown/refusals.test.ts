import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkNesting } from '../../src/markdown/check-nesting.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

function read(value: string): string[] {
  const file = new VFile({ path: 'bridge.md', value });
  if (!checkNesting(file)) readDocument(file);
  return messagesOf(file);
}

const withHeadline = (headline: string) => `---\nheadline: ${headline}\npublished: 2024-05-07\n---\n\nWords.`;
const withText = (text: string) => `---\nheadline: A bridge\npublished: 2024-05-07\n---\n\n${text}`;

describe('a text that YAML reads otherwise', () => {
  test.each([
    ['Bridge: it opens', 'headline: "Bridge: it opens"'],
    ['"It opens," says Finch', `headline: '"It opens," says Finch'`],
    ['@mayor opens it', 'headline: "@mayor opens it"'],
    ['*Breaking*', 'headline: "*Breaking*"'],
    ['Bus #5 is late', 'headline: "Bus #5 is late"'],
    ['#bridge opens', 'headline: "#bridge opens"'],
    ['!important: it opens', 'headline: "!important: it opens"'],
    ['&c opens it', 'headline: "&c opens it"'],
    ["'Yes' it's open", `headline: "'Yes' it's open"`],
  ])('%s is shown as it should be written', (headline, line) => {
    expect(read(withHeadline(headline))).toEqual([
      `2:11 The text of “headline” has signs in it that mean something else here; put the headline in quotation marks: ${line} (front-matter)`,
    ]);
    expect(read(withHeadline(line.slice('headline: '.length)))).toEqual([]);
  });

  test('that is nested without end is one message', () => {
    expect(read(withHeadline(`A bridge\ntopics: ${'['.repeat(5000)}`))).toEqual([
      expect.stringMatching(
        /^3:\d+ The YAML cannot be read: lists or fields stand in each other too deep\. \(front-matter\)$/,
      ),
    ]);
  });
});

describe('front matter', () => {
  test('that is not closed is told where it should end', () => {
    expect(read('---\nheadline: A bridge\npublished: 2024-05-07\n\nIt opens.')).toEqual([
      '4:1 The front matter is not closed; write a line “---” here, behind its last field. (front-matter)',
    ]);
  });

  test('in TOML is told to be', () => {
    expect(read('+++\ntitle = "A bridge"\n+++\n\nIt opens.')).toEqual([
      '1:1 The front matter is in TOML; write its fields in YAML (“headline: …”), between two lines “---”. (front-matter)',
    ]);
  });
});

describe('what other programs read', () => {
  test.each([
    ['See [caption id="a"]A pier[/caption]', '6:5', '“[caption id="a"]” is a shortcode of WordPress'],
    ['See {{< figure src="a.png" >}}', '6:5', '“{{< figure src="a.png" >}}” is a shortcode of Hugo'],
    ['{% include a.html %}', '6:1', '“{% include a.html %}” is a tag of Jekyll or Liquid'],
    [':::note Mind the gap.', '6:1', '“:::note Mind the gap.” is a block of Docusaurus, Pandoc and others'],
    ['> [!NOTE]\n> Mind the gap.', '6:3', '“[!NOTE]” is an alert of GitHub'],
  ])('is named: %s', (text, place, named) => {
    expect(read(withText(text))).toEqual([
      `${place} ${named}, which is text here; write what it stands for, or “\\” before it. (foreign-syntax)`,
    ]);
  });

  test('may be written about, in code and behind a backslash', () => {
    expect(read(withText('Write `{{< figure >}}`.\n\n\\{{< figure >}}\n\n    :::note'))).toEqual([]);
  });
});

test('a note’s mark in a heading is told to go below', () => {
  expect(read(withText('## Head[^a]\n\nWords.\n\n[^a]: So.'))).toEqual([
    '6:8 The mark “[^a]” stands in a heading; put it behind words of the text below. (annotation-nested)',
  ]);
});

test.each([
  ['- ', 6],
  ['> ', 6],
  ['1. > ', 6],
])('%s without end is told at its line', (mark, line) => {
  expect(read(withText(`${mark.repeat(2000)}x`))).toEqual([
    `${line}:1 Lists or quotations stand in each other more than 100 deep; take marks out of the beginning of the line. (nesting)`,
  ]);
});

test.each([
  [
    'emphasis',
    '*a **b '.repeat(600),
    'The paragraph holds more than 1000 marks of emphasis; divide it, or take marks out.',
  ],
  [
    'code',
    Array.from({ length: 1001 }, (_, i) => '`'.repeat(i + 1)).join('a'),
    'The paragraph holds more than 1000 marks of code; divide it, or take marks out.',
  ],
  [
    'a table',
    `| A | B |\n|---|---|\n${'| a | b |\n'.repeat(2700)}`,
    'The table holds more than 8000 cells; divide it.',
  ],
])('%s without end is told at its place', (_, text, reason) => {
  expect(read(withText(`Words.\n\n${text}`))).toEqual([`8:1 ${reason} (nesting)`]);
});

test('a table of as many cells as a long list of results has is read', () => {
  const { length } = read(withText(`| A | B |\n|---|---|\n${'| a | b |\n'.repeat(2600)}`));
  expect(length).toBe(0);
});

test('marks that stand for themselves are not counted', () => {
  expect(read(withText('5\\* and \\_x and \\`y and a\\|b. '.repeat(1001)))).toEqual([]);
});

test('brackets that close none are told where there are too many', () => {
  expect(read(withText(`Words.\n\n${'a] '.repeat(1001)}`))).toEqual([
    '8:3002 More than 1000 square brackets of the paragraph close none; divide it, or write “\\” before them. (nesting)',
  ]);
  expect(read(withText('a] '.repeat(1000)))).toEqual([]);
  expect(read(withText('[a] a\\] '.repeat(1001)))).toEqual([]);
});

test('brackets that hold hundreds of others are told where the first of them closes too many', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}a${']'.repeat(depth)}`;
  expect(read(withText(deep(60_000)))).toEqual([
    '6:60002 Square brackets stand in each other more than 100 deep; take brackets out. (nesting)',
  ]);
  expect(read(withText(`${deep(100)} \\[ ${'[a] '.repeat(500)}`))).toEqual([]);
});

test('a field that stands twice is named, where it stands again', () => {
  expect(read('---\nheadline: A bridge\npublished: 2024-05-07\nheadline: A ferry\n---\n\nWords.')).toEqual([
    '4:1 The field “headline” stands twice; take one of them out. (front-matter)',
  ]);
});

test('line ends of old Macs are told as what they are', () => {
  expect(read('---\rheadline: A bridge\rpublished: 2024-05-07\r---\r\rWords.')).toEqual([
    '2:19 The lines end with a carriage return alone, as on old Macs; save the file with the line ends of Unix (LF) or Windows (CRLF). (front-matter)',
  ]);
});
