import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutWords } from '../../src/text/cut-words.ts';

const LONGEST = 6;
const PATTERN = `[A-Za-z]{2,${LONGEST}}(?![\\p{L}.'’])|\\p{L}{1,${LONGEST}}'?|\\d+|\\S`;

it('cuts as the pattern alone would', () => {
  const piece = fc.constantFrom(
    'Berg',
    'a',
    'longer words',
    'é',
    '’',
    "'",
    '.',
    ' ',
    '\n',
    '\u00a0',
    '12',
    '😀',
    '”',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const cuts = cutWords(text, new RegExp(PATTERN, 'uy'), LONGEST);
      expect(cuts.map((cut) => [cut.text, cut.start])).toEqual(
        [...text.matchAll(new RegExp(PATTERN, 'gu'))].map((match) => [match[0], match.index]),
      );
    }),
  );
});

it('tells words that are surely plain, which need no second look, from the rest', () => {
  const cuts = cutWords('Berg said no: a “café”.', new RegExp(PATTERN, 'uy'), LONGEST);
  expect(cuts.filter((cut) => cut.isPlain).map((cut) => cut.text)).toEqual(['Berg', 'said', 'no']);
});
