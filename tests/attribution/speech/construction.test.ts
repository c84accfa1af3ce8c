import { expect, test } from 'vitest';
import { namesIn, whoSaid } from '../who-said.ts';

test.each([
  ['the doctors', 'Mira Halden was warned by the doctors: “You must not fly.”'],
  ['Port Tribunal', 'Halden Freight was accused by the Port Tribunal of “wilful neglect of the quay”.'],
  ['Mira Halden', 'Mira Halden was quoted by the Quay Gazette as saying “the boats were late again”.'],
  [null, 'On Friday Mira Halden was told: “You must not fly again.”'],
])('in the passive %s speaks, and the hearer does not', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['Otto Halden', 'Mira Halden remembered her uncle Otto Halden telling her: “I will be late.”'],
  ['Karel Thorne', 'Investigators say Karel Thorne texted a colleague: “We are finished here.”'],
  ['Karel Thorne', '“The gate was open,” Karel Thorne said, according to Mira Halden.'],
  ['a woman', 'Mira Halden heard a woman scream: “Stop the boat!”'],
])('words within another’s report are %s’s', (name, text) => {
  expect(whoSaid(text).at(-1)).toEqual([text.slice(text.indexOf('“'), text.indexOf('”') + 1), name]);
});

test('a document speaks, not whoever has seen it', () => {
  expect(namesIn('A secret memo obtained by Quay News says “the locks were never tested”.')).toEqual([
    'A secret memo',
  ]);
  expect(namesIn('Some visitors reported a sign stating “this door was never opened by us”.')).toEqual([
    null,
  ]);
});

test('a saying is its owner’s', () => {
  expect(namesIn('The crew’s answer: “Not in this weather, not ever.”')).toEqual(['The crew']);
});
