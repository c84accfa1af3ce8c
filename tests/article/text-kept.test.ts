import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { build } from './build-bridge.ts';

describe('nothing of the text is lost', () => {
  const word = fc.constantFrom(
    'the',
    'bridge',
    'Ada',
    'Finch',
    'said',
    '“open',
    'now”',
    '"go"',
    '*',
    '_x_',
    '[a]',
    '1.',
    '#',
    '&amp;',
    '<b>',
    '`c`',
    '~',
    '|',
    'été',
    '😀',
    '10:30',
    '\\',
    '>',
    '-',
    '+',
    '[^n]',
    'http://a.example',
    '!',
    'it’s',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 20 }).map((list) => list.join(' '));

  it('in 1,000 documents of any words, in the model or on the page', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (texts) => {
        const body = toMarkdown({
          type: 'root',
          children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
        });
        const { article, paragraphs } = build(body);
        expect(article.text).toBe(texts.join('\n\n'));
        for (const { html, text } of paragraphs) {
          expect(toText(fromHtml(html, { fragment: true }), { whitespace: 'pre' })).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
