import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

test('a surname that two people share names neither', () => {
  expect(
    namesIn(
      'Brothers Otto Halden and Karl Halden sit on the harbour board of the town.\n\n“It is late,” Halden said.',
    ),
  ).toEqual([null]);
});

test('a name alone is no part of the name of something else', () => {
  const text = 'Halden won. Halden is glad. The Halden Tower fell. “It is late,” Halden said on Friday.';
  expect(namesIn(text)).toEqual(['Halden']);
});

test('a slip in a given name makes no second person', () => {
  const said = 'Halden runs the museum of the town. “It is late,” Halden said.';
  expect(namesIn(`A walk with Kirstin Halden, its curator. Kirsten ${said}`)).toEqual(['Kirstin Halden']);
  // Two letters, or another sex.
  expect(namesIn(`A walk with Kirsten Halden, its curator. Karsten ${said}`)).toEqual([null]);
});
