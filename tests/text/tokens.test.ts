import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/text/tokens.ts';

const words = (text: string) => readTokens(text).map((token) => token.text);

test('abbreviations, initials and the ends of contractions are words of their own', () => {
  expect(words("Mr. Holt's aide in the U.S. didn’t go.")).toEqual([
    'Mr.',
    'Holt',
    "'s",
    'aide',
    'in',
    'the',
    'U.S.',
    'did',
    'n’t',
    'go',
    '.',
  ]);
});

test('two apostrophes are one mark', () => {
  expect(words("''No,'' she said")).toEqual(["''", 'No', ',', "''", 'she', 'said']);
});

test('verbs come with their dictionary form and part of speech', () => {
  const said = readTokens('Anna Berg said so.')[2];
  expect(said).toMatchObject({ text: 'said', lemma: 'say', pos: 'VERB', start: 10, end: 14 });
});

test('a capital in mid-sentence makes a name of a word that looks like a verb', () => {
  expect(readTokens('On Friday Rush said so.')[2]?.pos).toBe('PROPN');
});

test('a word that the tagger cuts in two stays one word', () => {
  expect(words('They cannot go.')).toEqual(['They', 'cannot', 'go', '.']);
});

test('offsets count from the start of the text, also when only a part is read', () => {
  expect(readTokens('One. Two.', 5)[0]).toMatchObject({ text: 'Two', start: 5, end: 8 });
});

test('an empty stretch has no words', () => {
  expect(readTokens(' \n ')).toEqual([]);
});

test('words stand in the text where they say, in order, and nothing but white space is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let end = 0;
      for (const token of readTokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(end, token.start).trim()).toBe('');
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('the same text gives the same words, whatever was read before', () => {
  const text = 'Holt’s plan, the so-called Holt’s-plan, fails.';
  const first = readTokens(text);
  readTokens('Holt’s Holt’s-plan Holt/plan');
  expect(readTokens(text)).toEqual(first);
});

test('letters without end are read in pieces', () => {
  expect(readTokens('a'.repeat(1000)).length).toBeGreaterThan(10);
});
