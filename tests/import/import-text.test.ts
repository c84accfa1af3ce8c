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

test('a text’s paragraphs come back from the Markdown character by character', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const expected = lines.map((text) => text.trim()).filter((text) => text !== '');
      const article = importText(lines.join('\n'));
      const read = paragraphsOf(articleMarkdown(article));
      expect([article.fields.headline ?? [], read].flat()).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

function paragraphsOf(markdown: string): string[] {
  return readDocument(new VFile(markdown)).blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.content.text] : [],
  );
}
