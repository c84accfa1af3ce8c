import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importWord } from '../../src/import/import-word.ts';
import type { PictureSource } from '../../src/import/imported-article.ts';
import { PICTURE, paragraph, picture, run, wordDocument } from './word-document.ts';

const noPicture = () => ({ reason: 'no picture is expected' });

async function imported(body: string, parts: Record<string, string> = {}) {
  const { body: markdown, changes } = await importWord(wordDocument(body, parts), noPicture);
  return { markdown, told: changes.map(({ kind, words, place }) => [kind, words, place]) };
}

test('a Word document keeps its title, emphasis, links, quotes, lists and notes', async () => {
  const bytes = readFileSync(new URL('../fixtures/import/mill.docx', import.meta.url));
  expect(await importWord(bytes, noPicture)).toEqual({
    fields: { headline: 'Mill closes' },
    body: `The mill at Aston **closed** on *Monday*, its owners said[^1].

“We tried,” said [Ada Example](https://ada.example/).

> “It is over.”

## What comes next

- The council meets.
- The site is for \\*sale\\*.

[^1]: In a letter of 17 March.
`,
    made: { paragraphs: 5, headings: 1, quotations: 1, lists: 1, tables: 0, pictures: 0, notes: 1 },
    changes: [],
  });
});

describe('what is not to be published stays behind, and is told', () => {
  test('hidden text, by itself or by its style, though not where it is switched off', async () => {
    const styles =
      '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="Deeper"><w:basedOn w:val="Secret"/></w:style>';
    const body = paragraph(
      'The lock opens at six.',
      run(' Ask Otto Wren.', '<w:vanish/>'),
      run(' His number is 12.', '<w:rStyle w:val="Deeper"/>'),
      run(' It closes at nine.', '<w:vanish w:val="0"/>'),
    );
    expect(await imported(body, { styles })).toEqual({
      markdown: 'The lock opens at six. It closes at nine.\n',
      told: [
        ['hidden', 'Ask Otto Wren.', { paragraph: 1 }],
        ['hidden', 'His number is 12.', { paragraph: 1 }],
      ],
    });
  });

  test('comments, with who wrote them and where', async () => {
    const comments = `<w:comment w:id="4" w:author="Otto Wren">${paragraph('Is that so?')}</w:comment>`;
    const body =
      paragraph('The lock opens.') +
      paragraph('<w:commentRangeStart w:id="4"/>', 'It leaks.', '<w:commentRangeEnd w:id="4"/>');
    expect(await imported(body, { comments })).toEqual({
      markdown: 'The lock opens.\n\nIt leaks.\n',
      told: [['comment', 'Otto Wren: Is that so?', { paragraph: 2 }]],
    });
  });

  test('struck text, formulas, placeholders and what stands in the margins', async () => {
    const body =
      paragraph('It cost ', run('two ', '<w:strike/>'), run('three ', '<w:dstrike/>'), 'four crowns.') +
      paragraph('It is so: ', '<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>') +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click to write.')}</w:sdtContent></w:sdt>`;
    expect(await imported(body, { header1: paragraph('Draft of 4 May') })).toEqual({
      markdown: 'It cost four crowns.\n\nIt is so:\n',
      told: [
        ['struck', 'two', { paragraph: 1 }],
        ['struck', 'three', { paragraph: 1 }],
        ['formula', 'a=b', { paragraph: 2 }],
        ['placeholder', 'Click to write.', { paragraph: 2 }],
        ['header-footer', 'Draft of 4 May', null],
      ],
    });
  });
});

test('tracked changes are accepted, and told', async () => {
  const body = paragraph(
    'It cost ',
    '<w:del w:id="1"><w:r><w:delText>six</w:delText></w:r></w:del>',
    `<w:ins w:id="2">${run('nine')}</w:ins>`,
    ' crowns.',
  );
  expect(await imported(body)).toEqual({
    markdown: 'It cost nine crowns.\n',
    told: [
      ['tracked', 'deleted: six', { paragraph: 1 }],
      ['tracked', 'inserted: nine', { paragraph: 1 }],
    ],
  });
});

test('the words of a text box come behind the paragraph that it hangs on', async () => {
  const box = `<w:txbxContent>${paragraph('Tide at noon.')}</w:txbxContent>`;
  const drawing = `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(await imported(paragraph('The lock opens.', both) + paragraph('It closes.'))).toEqual({
    markdown: 'The lock opens.\n\nTide at noon.\n\nIt closes.\n',
    told: [['text-box', 'Tide at noon.', { paragraph: 2 }]],
  });
});

test('raised and lowered text stays what it is, and a note’s mark is no part of a number', async () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const footnotes = `<w:footnote w:id="2">${paragraph('A guess.')}</w:footnote>`;
  const body = paragraph(
    'In 2031',
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    ' it had 40 m',
    run('2', raised),
    '.',
  );
  expect((await imported(body, { footnotes })).markdown).toBe(
    'In 2031[^1] it had 40 m².\n\n[^1]: A guess.\n',
  );
});

test('a picture comes with its alternative text and its caption, a table with its cells', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('Who')}${cell('Fare')}</w:tr><w:tr>${cell('Adults')}${cell('12')}</w:tr></w:tbl>`;
  const styles = '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>';
  const caption =
    '<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>The lock. Drawing: Nella Quist</w:t></w:r></w:p>';
  const taken: PictureSource[] = [];
  const bytes = wordDocument(
    paragraph('It opens.') + paragraph(picture('A lock with two gates')) + caption + table,
    { styles },
  );
  const article = await importWord(bytes, (source) => {
    taken.push(source);
    return { url: './lock-1.png' };
  });
  expect(article).toEqual({
    fields: {},
    body: `It opens.

![A lock with two gates](./lock-1.png "The lock. Drawing: Nella Quist")

| Who | Fare |
| - | - |
| Adults | 12 |
`,
    made: { paragraphs: 1, headings: 0, quotations: 0, lists: 0, tables: 1, pictures: 1, notes: 0 },
    changes: [],
  });
  expect(taken).toEqual([{ bytes: PICTURE }]);
});

describe('a document that unpacks to more than any article has is refused before it is read', () => {
  test.for([
    ['too much text', () => paragraph('x'.repeat(17_000_000)), /^its text unpacks to more than 16 MB$/],
    [
      'too many elements that have names of other letters',
      () => '<é/>'.repeat(250_000),
      /^it holds more than 200,000 elements$/,
    ],
    [
      'elements too deep in each other behind a comment that closes some',
      () => `<!--${'</w:p>'.repeat(300)}-->${'<w:p>'.repeat(250)}${'</w:p>'.repeat(250)}`,
      /^its elements stand in each other more than 200 deep$/,
    ],
    ['too many elements', () => '<w:p/>'.repeat(250_000), /^it holds more than 200,000 elements$/],
    [
      'elements too deep in each other',
      () => '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300),
      /^its elements stand in each other more than 200 deep$/,
    ],
  ] as const)('%s', async ([, body, reason]) => {
    await expect(importWord(wordDocument(body()), noPicture)).rejects.toThrow(reason);
  });

  test('a zip that is no Word document', async () => {
    await expect(importWord(zipSync({ 'a.txt': strToU8('a') }), noPicture)).rejects.toThrow(
      'it holds no Word document',
    );
  });
});
