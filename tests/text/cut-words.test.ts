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
      expect(cuts.map((cut) => [cut.lexeme.text, cut.start])).toEqual(
        [...text.matchAll(new RegExp(PATTERN, 'gu'))].map((match) => [match[0], match.index]),
      );
    }),
  );
});

it('gives the same word the same entry wherever it stands, and another one another', () => {
  const [one, other, again] = cutWords('Berg berg Berg', new RegExp(PATTERN, 'uy'), LONGEST);
  expect(again?.lexeme).toBe(one?.lexeme);
  expect(other?.lexeme).not.toBe(one?.lexeme);
});
