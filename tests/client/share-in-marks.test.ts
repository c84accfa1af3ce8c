import { expect, test } from 'vitest';
import { inMarks } from '../../src/client/share-in-marks.ts';

const english = (words: string) => inMarks({ words, language: 'en', quotation: '“{words}”' });

test('words get marks, a whole quotation has its own', () => {
  expect(english('the old lady')).toBe('“the old lady”');
  expect(english('“The old lady.”')).toBe('“The old lady.”');
  expect(english('“It is mine.\n\n“It always was.”')).toBe('“It is mine.\n\n“It always was.”');
});

test('marks within become those of a quotation within another, and back', () => {
  expect(english('she calls it “the old lady”, or ‘her’ lamp')).toBe(
    '“she calls it ‘the old lady’, or “her” lamp”',
  );
  expect(english('“Mine,” she said, “and nobody’s else.”')).toBe('“‘Mine,’ she said, ‘and nobody’s else.’”');
});

test('a mark whose partner was not selected gets it back', () => {
  expect(english('may,” Asta Lind said')).toBe('“‘may,’ Asta Lind said”');
  expect(english('which she calls “the old')).toBe('“which she calls ‘the old’”');
  expect(english('may,” she said of “the old')).toBe('“‘may,’ she said of ‘the old’”');
});

test('each language has its own marks within', () => {
  expect(inMarks({ words: 'ihre „alte Dame“', language: 'de', quotation: '„{words}“' })).toBe(
    '„ihre ‚alte Dame‘“',
  );
  expect(inMarks({ words: 'sa « vieille dame »', language: 'fr', quotation: '« {words} »' })).toBe(
    '« sa “vieille dame” »',
  );
  expect(inMarks({ words: 'هي «سيدتي»', language: 'ar', quotation: '«{words}»' })).toBe('«هي “سيدتي”»');
});

test('what looks like a sign of a replacement stays as it is', () => {
  expect(english('$& and $1')).toBe('“$& and $1”');
});
