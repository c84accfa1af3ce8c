import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../../src/client/share-whole-words.ts';

const TEXT = 'The keeper, Asta Lind, trimmed the lamp.';

function grown(selected: string): string | null {
  const start = TEXT.indexOf(selected);
  const span = wholeWords(TEXT, start, start + selected.length);
  return span && TEXT.slice(...span);
}

test('words cut by the selection are made whole', () => {
  expect(grown('sta Lind, trim')).toBe('Asta Lind, trimmed');
});

test('spaces at the ends are left out', () => {
  expect(grown(' trimmed the ')).toBe('trimmed the');
});

test('marks at the ends are kept, and draw no word in', () => {
  expect(grown(', trimmed')).toBe(', trimmed');
  expect(grown('Lind,')).toBe('Lind,');
});

test('spaces and marks alone are no words', () => {
  expect(grown(', ')).toBeNull();
});

test('whatever is selected is among the words, less spaces at its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = Math.min(a, text.length);
      const end = Math.min(start + b, text.length);
      const span = wholeWords(text, start, end);
      if (span) expect(text.slice(...span)).toContain(text.slice(start, end).trim());
    }),
  );
});
