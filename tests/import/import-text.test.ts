import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { articleMarkdown } from '../../src/import/article-markdown.ts';
import { importText } from '../../src/import/import-text.ts';
import { readDocument } from '../../src/markdown/read-document.ts';

/** Words that Markdown would take for markup if they were not escaped. */
const markup = fc.constantFrom(
  ...[
    '# ',
    '- ',
    '1. ',
    '12) ',
    '+ ',
    '* ',
    '_a_',
    '**b**',
    '[x]',
    '[^1]',
    '[a]: b',
    '](c)',
    '<i>',
    '<!-- x -->',
    '&amp;',
    '&',
    '\\',
  ],
  ...[
    '`',
    '```',
    '---',
    '===',
    '~~~',
    '>',
    '!',
    '![',
    '| a |',
    '  ',
    '\t',
    ':',
    'http://example.org',
    '<https://example.org>',
    '“',
    "''",
  ],
);
const line = fc
  .array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 8 }), fc.lorem({ maxCount: 2 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replace(/[\r\n\0]/g, ''));

test('a text’s lines come back from the Markdown character by character', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const expected = lines.map((text) => text.trim()).filter((text) => text !== '');
      expect(imported(expected.join('\n'))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('wrapped paragraphs come back in one piece, a space for each line break', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ mode: 'sentences' }), { minLength: 2, maxLength: 4 }), (paragraphs) => {
      const text = paragraphs.map((paragraph) => wrapped(paragraph, 40)).join('\r\n\r\n');
      expect(imported(text)).toEqual(paragraphs);
    }),
  );
});

test('a short first line without a full stop is the headline, other first lines are text', () => {
  const headlineOf = (first: string) =>
    importText(`${first}\n\nThe mill at Aston closed on Monday, at noon.`).fields.headline;
  expect(headlineOf('Mill closes')).toBe('Mill closes');
  expect(headlineOf('Who closed the mill?')).toBe('Who closed the mill?');
  expect(headlineOf('“The mill is closed.”')).toBeUndefined();
  expect(headlineOf('The mill closed.')).toBeUndefined();
  expect(headlineOf('The mill at Aston closed on Monday, at noon, or nearly so')).toBeUndefined();
  expect(importText('Mill closes').fields).toEqual({});
});

/** The paragraphs of the article that a text becomes, its headline first. */
function imported(text: string): string[] {
  const article = importText(text);
  return [article.fields.headline ?? [], paragraphsOf(articleMarkdown(article))].flat();
}

function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(?=\\S)(.{1,${width}})(?: |$)`, 'g'), '$1\r\n').trimEnd();
}

function paragraphsOf(markdown: string): string[] {
  return readDocument(new VFile(markdown)).blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.content.text] : [],
  );
}

test('a byline below the headline, and a call to subscribe, are not the text', () => {
  const text =
    'Mill closes\n\nBy Ada Example and Ben Sample\n\nThe mill at Aston closed on Monday.\n\nSubscribe to our newsletter.\n\n“Subscribe to nothing,” she said.\n';
  expect(importText(text)).toEqual({
    fields: { headline: 'Mill closes', byline: ['Ada Example', 'Ben Sample'] },
    body: 'The mill at Aston closed on Monday.\n\n“Subscribe to nothing,” she said.\n',
    made: { paragraphs: 2, headings: 0, quotations: 0, lists: 0, tables: 0, pictures: 0, notes: 0 },
    changes: [
      { kind: 'byline', words: 'By Ada Example and Ben Sample', place: { line: 3, column: 1 } },
      { kind: 'newsletter', words: 'Subscribe to our newsletter.', place: { line: 7, column: 1 } },
    ],
  });
});

test('a text of 200,000 lines is taken in', () => {
  const text = 'The mill closed.\n'.repeat(200_000);
  expect(importText(text).body).toHaveLength(200_000 * 'The mill closed.\n\n'.length - 1);
});
