import { expect, test } from 'vitest';
import { codePoints, readingLetters } from '../../src/load/reading-letters.ts';

const LATIN = 'U+0000-00FF,U+0152-0153,U+2000-206F';

const letters = (range: string) => String.fromCodePoint(...codePoints(range));

test.each([
  ['en', 'The café’s “piñata” – 1,000 £'.replace('£', '')],
  ['de-AT', '„Größe“, ‚Übermut‘'],
  ['fr', '« Où est l’Œuvre ? »'],
  ['es', '¿Dónde está el niño?'],
])('a page in %s needs the first letters only', (language, text) => {
  const { first } = readingLetters(LATIN, language);
  for (const letter of text) expect(letters(first)).toContain(letter);
});

test('each character is in one of the two, and none is lost', () => {
  const { first, rest } = readingLetters(LATIN, 'de');
  expect(codePoints(first).filter((codePoint) => codePoints(rest).includes(codePoint))).toEqual([]);
  expect(letters(first) + letters(rest)).toContain('þ');
  for (const codePoint of codePoints(LATIN))
    expect([...codePoints(first), ...codePoints(rest)]).toContain(codePoint);
});
