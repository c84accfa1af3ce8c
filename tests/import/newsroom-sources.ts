import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { paragraph, picture, run, wordDocument } from './word-document.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');

/** What a newsroom's articles come from: a page of its own system, one of WordPress, a document of Google's, and one of Word. */
export const SOURCES = ['ferry.html', 'clock.html', 'market.html', 'lock.docx'] as const;

/** Puts the sources into a folder, with the pictures that lie beside them. All that they tell is made up. */
export async function writeSources(folder: string): Promise<void> {
  const pictures = [
    'ferry_files/pier.png',
    'clock_files/tower.png',
    'clock_files/works.png',
    'images/image1.png',
  ];
  for (const [index, file] of pictures.entries()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), await drawn(index));
  }
  for (const file of SOURCES.filter((name) => name.endsWith('.html'))) {
    cpSync(path.join(FIXTURES, file), path.join(folder, file));
  }
  writeFileSync(path.join(folder, 'lock.docx'), await lock());
}

/** A drawing of water, a tower and a sun, by PNG. */
function drawn(index: number): Promise<Buffer> {
  const sun = `<circle cx="${250 + index * 200}" cy="200" r="90" fill="#e5b567"/>`;
  const tower = `<path d="M${200 + index * 190} 640V330l70-90 70 90v310z" fill="#8a5a44"/>`;
  const water = '<path d="M0 620Q300 540 600 620T1200 620V800H0z" fill="#7fa3b8"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><path d="M0 0h1200v800H0z" fill="#dfe9ef"/>${sun}${tower}${water}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

async function lock(): Promise<Uint8Array> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styled = (id: string, words: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(words)}</w:p>`;
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${paragraph(words)}</w:tc>`).join('')}</w:tr>`;
  const body = [
    styled('Title', 'The lock gets a keeper'),
    paragraph(
      'The lock of Saltby has a keeper again, the harbour office said on Friday. It had none for ',
      '<w:del w:id="1"><w:r><w:delText>six</w:delText></w:r></w:del>',
      `<w:ins w:id="2">${run('seven')}</w:ins>`,
      ' years.',
    ),
    paragraph(
      '“I have waited for boats all my life,” said Runa Thorn, the new keeper, who was ',
      run('a ferry captain', '<w:b/>'),
      ' until 2029',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '.',
      run(' Her number is 555-0117.', '<w:vanish/>'),
    ),
    paragraph(
      '<w:commentRangeStart w:id="4"/>',
      'The lock is 12 m',
      run('2', '<w:vertAlign w:val="superscript"/>'),
      ' smaller than that of Holm.',
      '<w:commentRangeEnd w:id="4"/>',
    ),
    paragraph(picture('A lock with two gates, drawn')),
    styled('Caption', 'The lock, from the bridge. Drawing: Saltby Star'),
    styled('Heading2', 'When it opens'),
    `<w:tbl>${row('Days', 'Hours')}${row('Monday to Friday', '7 to 10')}</w:tbl>`,
    paragraph('On Sundays it stays shut, as it always has, and boats wait at the mole until Monday.'),
  ];
  const parts = {
    styles: style('Title', 'Title') + style('Caption', 'caption') + style('Heading2', 'heading 2'),
    footnotes: `<w:footnote w:id="2">${paragraph('By her own account.')}</w:footnote>`,
    comments: `<w:comment w:id="4" w:author="Otto Wren">${paragraph('Who measured this?')}</w:comment>`,
    header1: paragraph('Draft, not for print'),
  };
  return wordDocument(body.join(''), parts, await drawn(4));
}
