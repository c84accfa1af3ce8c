import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/permalinks/words.ts';

test('case, apostrophes, punctuation and compatibility forms do not count', () => {
  expect(words("“Don’t” — DON'T, ﬁne!")).toEqual(['dont', 'dont', 'fine']);
});

test('scripts without spaces give a word per character', () => {
  expect(words('条約 signed ไทย')).toEqual(['条', '約', 'signed', 'ไ', 'ท', 'ย']);
});

test('a text without letters is one word as a whole', () => {
  expect(words(' * * * ')).toEqual(['***']);
  expect(words('')).toEqual(['']);
});

test('words are the same whatever letters stand beside them', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ09 \n\u00a0.-_\'"‘’“”–—…') });
  fc.assert(
    fc.property(text, (given) => {
      const alone = words(`a ${given}`);
      expect([...alone, 'é']).toEqual(words(`a ${given} é`));
    }),
  );
});
