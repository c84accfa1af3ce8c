import { expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';

function imported(html: string) {
  const { fields, body, changes } = importHtml(html, () => ({ reason: 'no picture is expected' }));
  return { fields, body, told: changes.map(({ kind, words }) => [kind, words]) };
}

test('a document of Google Docs is taken in whole, without its comments', () => {
  const html =
    '<style>.c1{font-weight:700}.c2{text-decoration:line-through}</style><body class="doc-content"><p class="c4 title"><span>The lock opens</span></p>' +
    '<p><span class="c1">Today</span><span> at <span class="c2">five </span>six.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>' +
    '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is that so?</span></p></div></body>';
  expect(imported(html)).toEqual({
    fields: { headline: 'The lock opens' },
    body: '**Today** at six.\n',
    told: [
      ['struck', 'five'],
      ['comment', '[a]Is that so?'],
    ],
  });
});

test('the lists of a document of Google Docs stand in each other by their levels, and go on behind an inner one', () => {
  const list = (id: string, level: number, words: string, tag = 'ul') =>
    `<${tag} class="c1 lst-kix_${id}-${level} start"><li><span>${words}</span></li></${tag}>`;
  const lists =
    list('a', 0, 'Herring') +
    list('a', 1, 'first') +
    list('a', 2, 'of all') +
    list('a', 1, 'last') +
    list('a', 0, 'Cod');
  const html = `<body class="doc-content">${lists}<p>And then:</p>${list('b', 0, 'Eel', 'ol')}${list('b', 1, 'Pike')}</body>`;
  expect(imported(html).body).toBe(
    '- Herring\n\n  - first\n    - of all\n  - last\n\n- Cod\n\nAnd then:\n\n1. Eel\n   - Pike\n',
  );
});
