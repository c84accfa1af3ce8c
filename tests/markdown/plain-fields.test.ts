import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFields } from '../../src/markdown/plain-fields.ts';

/** What begins, ends, holds or looks like every kind of value. */
const PIECES = [
  'The mill',
  'É',
  '“closed”',
  ', cold',
  ' ',
  '  ',
  ':',
  ': ',
  '#',
  ' #',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  '-',
  '- ',
  "'",
  '"',
  '&a',
  '*a',
  '!',
  '|',
  '>',
  '%',
  '@',
  '?',
  '~',
  '[',
  ']',
  ', ',
  '{',
  '}',
  'null',
  'True',
  '7',
  '.5',
  '0x1f',
  '.inf',
  '2025-03-19',
  'T09:00:00Z',
  '[mill, old pond]',
  '[mill, true]',
  '[mill,]',
  '\n',
  '\n  ',
];
const value = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(''));
const key = fc.constantFrom('headline', 'published', 'topics', 'null', 'Dek', 'a b', ' dek', '- dek');
const yaml = fc
  .array(fc.tuple(key, fc.constantFrom(': ', ':', ':  ', ' : '), value), { maxLength: 3 })
  .map((fields) => fields.map((parts) => parts.join('')).join('\n'));

test('what is read without the parser is what the parser reads', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      const fields = plainFields(text);
      if (fields) expect(fields).toEqual(parse(text));
    }),
    { numRuns: 20_000 },
  );
});

test('front matter of plain texts, dates and lists needs no parser', () => {
  expect(
    plainFields('headline: “The mill” is closed, and cold\npublished: 2025-03-19\ntopics: [mill, old pond]'),
  ).toEqual({
    headline: '“The mill” is closed, and cold',
    published: '2025-03-19',
    topics: ['mill', 'old pond'],
  });
  expect(plainFields('updated: 2025-03-19T09:00:00Z')).toEqual({ updated: '2025-03-19T09:00:00Z' });
});

test.each([
  'draft: true',
  'headline: Mill: closed',
  'headline: Mill # closed',
  'headline: "Mill"',
  'headline: The\n  mill',
  'dek: A\ndek: B',
  '',
])('what the parser has to tell is left to it: %j', (text) => {
  expect(plainFields(text)).toBeNull();
});
