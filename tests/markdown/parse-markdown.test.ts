import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

/** Lines that begin, end, hold or look like every kind of block. */
const LINES = [
  '',
  '',
  '',
  'The mill closed.',
  '“It was cold,” said Mira  Holt, of 3 mills - and 1 pond.',
  'É (all) of it: “so”!',
  'ends in a space ',
  '(in brackets) & so on',
  '  indented',
  '    code',
  '\ttab',
  'a\ttab',
  '- item',
  '1. one',
  '1',
  '> said',
  '# Head',
  '---',
  '===',
  '```',
  '~~~ md',
  '`` ` ``',
  '<!-- id: p-a -->',
  '<!-- goes on',
  '-->',
  '<b>',
  '<pre>',
  'a <b>c</b>',
  'half <!-- x -->',
  '[^n]: A note.',
  'Words[^n] and[^m] more',
  '[a]: /b',
  '[a]',
  '*strong',
  'words* _so_',
  'back\\',
  '&amp;',
  'odd\u00a0spaces\u2028within\u000band\u000c\ufeffhere\u3000',
  '\u00a0odd space first',
  'ends in an odd one\u00a0',
  'NUL \0',
  'CR\r',
];

const document = fc
  .tuple(
    fc.constantFrom(
      '',
      '---\nheadline: Mill\n\nloose\n\n---\n',
      '---\nheadline: Mill\n--- \n\nloose\n---\n',
      '--- \nheadline: Mill\n---\n',
      '----\nheadline: Mill\n---\n',
      '---\n---\n',
      '---\n',
      '\n',
      'First\n',
    ),
    fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(([front, lines, end]) => `${front}${lines.join('\n')}${end}`);

test('the tree is the one that the parser makes of the whole, to the last position', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const whole = fromMarkdown(markdown, {
        extensions: [gfmFootnote(), frontmatter(['yaml'])],
        mdastExtensions: [gfmFootnoteFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
      });
      expect(parseMarkdown(markdown)).toEqual(whole);
    }),
    { numRuns: 3000 },
  );
});
