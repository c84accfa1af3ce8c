import { expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';

const take = () => ({ reason: 'no picture is expected' });

test.for([
  [
    'attributes in a tag',
    `\n<p ${'a '.repeat(1500)}>The mill closed.</p>`,
    'it holds more than 1,000 attributes in a tag (line 2)',
  ],
  [
    'attributes in all',
    `<p a b="c d" e='f' g=h i j k l m n>The mill closed.</p>\n`.repeat(50_000),
    'it holds more than 400,000 attributes (line 40001)',
  ],
  ['tags', 'The mill<br>\n'.repeat(200_001), 'it holds more than 200,000 tags (line 200001)'],
] as const)('a page with more %s than any has is refused at the line', ([, html, reason]) => {
  expect(() => importHtml(html, take)).toThrow(reason);
});

test('what looks like tags in scripts and comments is none of the page’s', () => {
  const words = 'a '.repeat(1500);
  const hidden = `<script>for (i = 0; i<n; ${words}</script><!-- a<b ${words} --><style>a<b ${words}</style>`;
  expect(importHtml(`<article>${hidden}<p>The mill closed.</p></article>`, take).body).toBe(
    'The mill closed.\n',
  );
});
