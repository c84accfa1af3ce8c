import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-01\n---\n';

function read(body: string) {
  const file = new VFile({ path: 'bridge.md', value: FRONT + body });
  const document = readDocument(file);
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  return {
    document,
    paragraphs,
    texts: paragraphs.map(({ content }) => content.text),
    messages: messagesOf(file),
  };
}

describe('the text of an article', () => {
  it('is its paragraphs, without markup', () => {
    const { texts } = read(
      'The *old* bridge is **gone**,\nsaid `Ada` [Rook](https://example.org/).\n\nIt cost \\$5 &amp; more.',
    );
    expect(texts).toEqual(['The old bridge is gone, said Ada Rook.', 'It cost $5 & more.']);
  });

  it('takes a cell of a table of any length', () => {
    const cell = 'The pier opens. '.repeat(12_000).trim();
    expect(read(`| a |\n|---|\n| ${cell} |`).texts).toEqual(['a', cell]);
  });

  it('takes list items and the paragraphs of block quotes as paragraphs, and remembers what they stand in', () => {
    const { paragraphs } = read('- One\n- Two\n  1. Deep\n\n> Said.\n>\n> Done.\n\n```\ncode “here\n```');
    expect(
      paragraphs.map(({ content, containers }) => [
        content.text,
        containers.map(({ kind, item }) => kind + (item ?? '')).join(' '),
      ]),
    ).toEqual([
      ['One', 'bullet-list1'],
      ['Two', 'bullet-list2'],
      ['Deep', 'bullet-list2 ordered-list1'],
      ['Said.', 'blockquote'],
      ['Done.', 'blockquote'],
      ['code “here', 'code'],
    ]);
  });

  it('keeps times, ratios, swung dashes, bare addresses and tables as they were typed', () => {
    const text = 'At 10:30, 3:1 for ~x~ on www.example.org | a | b |';
    expect(read(text).texts).toEqual([text]);
  });

  it('keeps a hard line break as a line feed', () => {
    expect(read('Roses are red,  \nviolets are blue.').texts).toEqual(['Roses are red,\nviolets are blue.']);
  });

  it('is the same with Windows line ends', () => {
    const file = new VFile({ value: `${FRONT}One\ntwo.\n\n> Three\n> four.`.replaceAll('\n', '\r\n') });
    const texts = readDocument(file).blocks.flatMap((block) =>
      block.type === 'paragraph' ? [block.content.text] : [],
    );
    expect(texts).toEqual(['One two.', 'Three four.']);
  });

  it('knows where every character stands in the file', () => {
    const source = `${FRONT}He \\*said* &ldquo;go&rdquo; and [left](https://example.org/).`;
    const file = new VFile(source);
    const [block] = readDocument(file).blocks;
    if (block?.type !== 'paragraph') throw new Error('no paragraph');
    const { text, offsets } = block.content;
    expect(text).toBe('He *said* “go” and left.');
    expect(source.slice(offsets[text.indexOf('*')], (offsets[text.indexOf('*')] ?? 0) + 2)).toBe('\\*');
    expect(source.slice(offsets[text.indexOf('“')]).startsWith('&ldquo;')).toBe(true);
    expect(source.slice(offsets[text.indexOf('left')]).startsWith('left]')).toBe(true);
  });
});

describe('sections and comments', () => {
  it('open at headings and at comments that set a kind', () => {
    const { document, messages } = read(
      'Lede.\n\n## What Mayor Finch says <!-- section: statement, speaker: ada-finch, id: finch -->\n\nWords.\n\n<!-- section: background -->\n\nEarlier.',
    );
    expect(messages).toEqual([]);
    const starts = document.blocks.flatMap((block) =>
      block.type === 'section'
        ? [[block.heading?.text ?? null, block.settings.section?.value, block.settings.speaker?.value]]
        : [],
    );
    expect(starts).toEqual([
      ['What Mayor Finch says', 'statement', 'ada-finch'],
      [null, 'background', undefined],
    ]);
  });

  it('set the speaker and the id of the next paragraph', () => {
    const { paragraphs } = read('<!-- speaker: ada-finch -->\n<!-- id: p-0123456789 -->\n“Go.”\n\nPlain.');
    expect(paragraphs.map(({ settings }) => [settings.speaker?.value, settings.id?.value])).toEqual([
      ['ada-finch', 'p-0123456789'],
      [undefined, undefined],
    ]);
  });

  it('leave a comment of plain words alone', () => {
    expect(read('<!-- ask Ada about the date -->\n\nText.').messages).toEqual([]);
  });

  it('leave words alone that only begin as ours do', () => {
    for (const words of ['section break', 'speaker list to come', 'id cards, see page 4', 'speakers checked'])
      expect(read(`<!-- ${words} -->\n\nText.`).messages, words).toEqual([]);
  });

  it.each([
    ['speaker ada-finch', 'speaker: ada-finch'],
    ['speaker = ada-finch', 'speaker: ada-finch'],
    ['speaker=none', 'speaker: none'],
    ['Speaker – Ada Finch', 'speaker: ada-finch'],
    ['speaker [ada-finch, none]', 'speaker: [ada-finch, none]'],
    ['section readout', 'section: readout'],
    ['section readout, speaker town-hall', 'section: readout, speaker: town-hall'],
    ['id p-0123456789', 'id: p-0123456789'],
  ])('tell what “%s” should be, which has no colon', (words, meant) => {
    expect(read(`<!-- ${words} -->\n\n“Go.”`).messages).toEqual([
      `5:6 The comment “${words}” sets nothing, for it has no colon; write “<!-- ${meant} -->”. (comment-key)`,
    ]);
  });

  it('report an unknown key with the nearest known one', () => {
    expect(read('<!-- speeker: ada-finch -->\n\nText.').messages).toEqual([
      '5:6 Unknown key “speeker” in a comment; expected section, speaker or id. Did you mean “speaker”? (comment-key)',
    ]);
  });

  it('report an unknown kind of section with the nearest known one', () => {
    expect(read('## Words <!-- section: statment -->\n\nText.').messages).toEqual([
      '5:24 Unknown kind of section “statment”; expected one of news, readout, statement, background, analysis, interview, transcript. Did you mean “statement”? (comment-value)',
    ]);
  });

  it('report a key without a value', () => {
    expect(read('<!-- speaker: -->\n\nText.').messages).toEqual([
      '5:14 The comment’s key “speaker” has no value; write one behind the colon. (comment-value)',
    ]);
  });

  it('report a list that is not closed, words that set nothing, and a comment that never ends', () => {
    expect(read('<!-- speaker: [ada-finch, none -->\n\n“Go.”').messages).toEqual([
      '5:15 The list “[ada-finch” is not closed; end it with “]”, as in “speaker: [one-id, none]”. (comment-value)',
    ]);
    expect(read('<!-- speaker: ada-finch, none -->\n\n“Go.”').messages).toEqual([
      '5:26 “none” sets nothing; expected a key and a value, such as “speaker: one-id”. For several speakers write “speaker: [ada-finch, none]”. (comment-key)',
    ]);
    expect(read('Text.\n\n<!-- section: readout\n\nMore.').messages).toEqual([
      '7:1 The comment is never closed, so that all below it is a part of it; end it with “-->”. (raw-html)',
    ]);
  });

  it('report a comment before nothing, and one inside a paragraph', () => {
    expect(read('Text <!-- speaker: ada-finch --> goes on.\n\n<!-- speaker: ada-finch -->').messages).toEqual(
      [
        '5:6 A comment with keys stands inside a paragraph; put it on a line of its own before the paragraph. (comment-misplaced)',
        '7:1 The comment stands before no paragraph; put it right before the paragraph it speaks of. (comment-misplaced)',
      ],
    );
  });
});

describe('markup that is not published', () => {
  it('is told of marks that turn letters round, written by their number, and shows them where code does', () => {
    expect(
      read('Paid to &#x202E;zednez&#8236;, see ![a &#8238;b](a.png "c").\n\nCode `&#x202E;` shows it.')
        .messages,
    ).toEqual([
      '5:1 A mark stands here that turns letters round (U+202E), so that readers see other words than the file has; take it out. (control-character)',
      expect.stringMatching(/^5:36 The picture stands among words/),
      expect.stringMatching(/^5:36 A mark stands here that turns letters round \(U\+202E\)/),
    ]);
  });

  it('is reported at its place', () => {
    const { messages } = read(
      '<div onclick="x()">Hello</div>\n\nA <b>bold</b> word, a [link](javascript:alert(1)) and ![a bridge](https://example.org/a.png)\n\n<!-- speaker: x --> Text.',
    );
    expect(messages).toEqual([
      '5:1 Raw HTML “<div onclick="x()">Hello</div>” is not published; write it in Markdown, or escape “<” as “\\<”. (raw-html)',
      '7:3 Raw HTML “<b>” is not published; write it in Markdown, or escape “<” as “\\<”. (raw-html)',
      '7:10 Raw HTML “</b>” is not published; write it in Markdown, or escape “<” as “\\<”. (raw-html)',
      '7:23 The link leads to “javascript:”; expected http, https, mailto or a path on the site. (link-protocol)',
      '7:55 The picture stands among words, in a list or in a quotation; put it in a paragraph of its own, with an empty line before and behind it. (image)',
      '9:1 Text stands on the same line as a comment; put the comment on a line of its own. (raw-html)',
    ]);
  });

  it('is a script link however it is spelt', () => {
    const { messages } = read(
      '[a](JaVaScRiPt:x) [b](java&#x09;script:x) [c](data:text/html,x)\n\n[d]\n\n[d]: vbscript:x',
    );
    expect(messages).toHaveLength(4);
  });
});
