import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

function read(value: string) {
  const file = new VFile({ path: 'bridge.md', value });
  return { frontMatter: readDocument(file).frontMatter, messages: messagesOf(file) };
}

describe('front matter', () => {
  it('gives the fields, with defaults for those left out', () => {
    const { frontMatter, messages } = read(
      '---\nheadline: A bridge opens\npublished: 2024-05-01\ntopics: [Bridges]\n---\nText.',
    );
    expect(messages).toEqual([]);
    expect(frontMatter).toEqual({
      headline: 'A bridge opens',
      published: '2024-05-01',
      byline: [],
      language: 'en',
      topics: ['Bridges'],
      corrections: [],
      lead: false,
      draft: false,
    });
  });

  it('is told when the article was updated before it was published', () => {
    const dated = (published: string, updated: string) =>
      read(`---\nheadline: A\npublished: ${published}\nupdated: ${updated}\n---\nText.`).messages;
    expect(dated('2024-05-02', '2024-05-01')).toEqual([
      '4:1 “updated” is “2024-05-01”, which is before “published”, 2024-05-02; one of the two is wrong. (front-matter)',
    ]);
    expect(dated('2024-05-02T09:00:00+02:00', '2024-05-02T06:30:00Z')).toHaveLength(1);
    expect(dated('2024-05-02T09:00:00+02:00', '2024-05-02')).toEqual([]);
    expect(dated('2024-05-02T23:30:00-05:00', '2024-05-03T05:00:00Z')).toEqual([]);
  });

  it('is told of characters that can’t be seen, where they are written by their number', () => {
    expect(
      read('---\nheadline: "A \\u0007 bell"\npublished: 2024-05-01\ntopics: ["\\u202Ecipot"]\n---\nText.')
        .messages,
    ).toEqual([
      '2:11 A character stands here that can’t be seen (U+0007), and that no reader’s program expects; take it out. (control-character)',
      '4:10 A mark stands here that turns letters round (U+202E), so that readers see other words than the file has; take it out. (control-character)',
    ]);
  });

  it('is asked for when it is not there', () => {
    expect(read('Text.').messages).toEqual([
      '1:1 The article has no front matter; start it with a line “---”, the fields “headline: …” and “published: …”, and a line “---”. (front-matter)',
    ]);
  });

  it('is told to be closed with other dashes than it needs', () => {
    for (const dashes of ['--', '----', '—'])
      expect(read(`---\nheadline: A\npublished: 2025-02-20\n${dashes}\nText.`).messages[0]).toBe(
        `4:1 The front matter is closed with “${dashes}”; write “---” in its place. (front-matter)`,
      );
  });

  it('reports a missing headline and a missing date', () => {
    expect(read('---\ndek: Short\n---\nText.').messages).toEqual([
      '2:1 “headline” is missing; add it, with a line of text. (front-matter)',
      '2:1 “published” is missing; add it, with a day that exists, written like 2025-03-18, or a time like 2025-03-18T09:00:00Z. (front-matter)',
    ]);
  });

  it('reports a date that does not exist', () => {
    expect(read('---\nheadline: A\npublished: 2025-02-30\n---\nText.').messages).toEqual([
      '3:12 “published” is “2025-02-30”; expected a day that exists, written like 2025-03-18, or a time like 2025-03-18T09:00:00Z. (front-matter)',
    ]);
  });

  it('reports an unknown field with the nearest known one', () => {
    expect(read('---\nheadline: A\npublished: 2025-02-20\ntopic: [Bridges]\n---\nText.').messages).toEqual([
      '4:1 Unknown field “topic”. Did you mean “topics”? (front-matter)',
    ]);
  });

  it('reports every wrong value in one run, each where it stands', () => {
    const { messages } = read(
      '---\nheadline: A\npublished: 2025-02-20\nbyline: Ada Rook\nsource: {title: Notes, url: ftp://example.org}\ncorrections:\n  - {date: 2025-13-01, text: Wrong}\ndraft: maybe\n---\nText.',
    );
    expect(messages).toEqual([
      '4:9 “byline” is “Ada Rook”; expected a list such as [first, second]. (front-matter)',
      '5:29 “source.url” is “ftp://example.org”; expected a web address such as https://example.org/. (front-matter)',
      '7:12 “corrections.1.date” is “2025-13-01”; expected a day that exists, written like 2025-03-18. (front-matter)',
      '8:8 “draft” is “maybe”; expected true or false. (front-matter)',
    ]);
  });

  it('reports YAML that cannot be read, at the place', () => {
    const { frontMatter, messages } = read('---\nheadline: A\n\tpublished: [2025\n---\nText.');
    expect(frontMatter).toBeNull();
    expect(messages).toEqual([
      '3:1 A tab stands at the beginning of the line; write spaces in its place. (front-matter)',
    ]);
  });
});
