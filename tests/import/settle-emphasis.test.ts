import { expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';

function imported(html: string) {
  const page = `<article><p>${html}</p></article>`;
  const { body, changes } = importHtml(page, () => ({ reason: 'it lies on another site' }));
  return { body: body.trimEnd(), told: changes.map(({ kind }) => kind) };
}

test.each([
  ['one <i>in <i>one</i> way</i> twice', 'one *in one way* twice'],
  ['both <b>ways <i>in <b>each</b> other</i></b>', 'both **ways _in each other_**'],
  ['<b>first</b><b> and second</b>', '**first and second**'],
  ['<b>a <i>first</i></b><b><i> and second</i></b>', '**a _first and second_**'],
  ['a <b>space </b>behind', 'a **space** behind'],
  ['a<b> space</b> before', 'a **space** before'],
  ['a <b>space <i>within </i></b>both', 'a **space _within_** both'],
  ['nothing<b> </b>but a space', 'nothing but a space'],
  ['a line<b><br></b>break', 'a line\\\nbreak'],
  ['<a href="https://x.example/"><b>a </b><b>link</b></a> here', '[**a link**](https://x.example/) here'],
])('emphasis is written in the one form that Markdown has for it: %s', (html, body) => {
  expect(imported(html)).toEqual({ body, told: [] });
});

test('a paragraph of more emphases than can be read keeps its words, and is told', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word <b>${i}</b> `).join('');
  expect(imported(words(200)).told).toEqual([]);
  expect(imported(words(201))).toEqual({
    body: words(201)
      .replace(/<[^>]*>/g, '')
      .trim(),
    told: ['emphasis'],
  });
});
