import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

test.each([
  '“It is over now,” Mira Halden, who is head of Our Harbour Fund said in a statement.',
  '“It is over now,” Mira Halden, the writer who founded holm.example tweeted on Friday.',
  'Mira Halden, the communications director for the Farmers Party said in a statement. “It is over and we know it.”',
  'Mira Halden, president and CEO of the Harbour Society stated, “It is over now and we know it.”',
  'Mira Halden (C), a farmer of Holm and a member of the Harbour Committee, said it was “a very good day for all.”',
])('a name is found behind its description: %s', (text) => {
  expect(namesIn(text)).toEqual(['Mira Halden']);
});

test('a place behind a preposition does not speak for who acts', () => {
  expect(
    namesIn('Here in Holm, Halden spoke at length of the new bridge, saying, “We have to build it at once.”'),
  ).toEqual(['Halden']);
});
