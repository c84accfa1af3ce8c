import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

const OPENING = 'Mayor Otto Stein opened the new hall on Friday.';

test.each([
  ['A fisherman', `${OPENING} A fisherman said “We know it all.” He added: “It is over now.”`],
  [
    'A spokesman for the harbour',
    `${OPENING} A spokesman for the harbour said “We know it all.” He added: “It is over now.”`,
  ],
  ['Two engineers', `${OPENING} Two engineers said “We know it all.” They added: “It is over now.”`],
  ['Critics', `${OPENING} Critics said “We know it all.” They added: “It is over now.”`],
])('a pronoun goes on with %s, whom nobody names', (name, text) => {
  expect(namesIn(text)).toEqual([name, name]);
});

test('a chain of pronouns goes on with a description', () => {
  const said = 'A fisherman said “We know it all.” He added: “It is over.” He said: “Go home now.”';
  expect(namesIn(`${OPENING} ${said}`)).toEqual(['A fisherman', 'A fisherman', 'A fisherman']);
});

test('somebody who is named in between is meant before a description', () => {
  const text = `A fisherman said “We know it all.” Mayor Otto Stein left early. He said: “It is over now.”`;
  expect(namesIn(text)).toEqual(['A fisherman', 'Otto Stein']);
});

test('a spokesman is no “she”', () => {
  const text =
    'Mayor Anna Berg opened the new hall. A spokesman said “We know it all.” She added: “It is over now.”';
  expect(namesIn(text)[1]).toBe('Anna Berg');
});

test.each([
  ['The nurses', 'The nurses walked out at six. “We are tired of it,” they said.'],
  ['Holm Water Board', 'The Holm Water Board was calm. It described the ban as “modest and brief”.'],
  ['Residents', 'Residents of Quay Lane have written to us. “We are tired of it,” they said.'],
  ['Mira Halden and Otto Halden', 'Mira and Otto Halden run it. “We are tired of it,” they said.'],
  ['The letter', 'The letter gives them seven days. “Failure to pay ends the lease,” it says.'],
])('“they” and “it” are the only ones of their kind, who act before: %s', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  'The nurses met the doctors at six. “We are tired of it,” they said.',
  'Anna Berg walked out. “We are tired of it,” they said.',
  'The boat sank. “It was old, and so am I,” it said.',
])('nobody is named where nobody can know: %s', (text) => {
  expect(namesIn(text)).toEqual([null]);
});

test.each([
  ['Quay Council', 'Quay Council said the road was late.\n\nIt added: “We will wait.”'],
  ['The council', 'The council said the road was late. “We will wait,” it said.'],
  ['Police', 'Police said a man was found.\n\nThey added: “We will wait.”'],
  [
    'A spokesperson for Quay Council',
    'A spokesperson for Quay Council said the road was late.\n\nThey added: “We will wait.”',
  ],
  [
    'A report',
    'A report by the Quay Inspectorate called the ropes “past any use at all”.\n\nIt added: “We will wait.”',
  ],
])('what a body or a document has said goes on with “it” or “they”: %s', (name, text) => {
  expect(namesIn(text).at(-1)).toBe(name);
});

test('nobody knows which of two bodies “it” is', () => {
  const text =
    'Quay Council said the road was late, and that the Lock Trust was glad. It added: “We will wait.”';
  expect(namesIn(text).at(-1)).toBeNull();
});
