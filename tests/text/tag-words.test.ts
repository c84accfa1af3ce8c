import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagWords } from '../../src/text/tag-words.ts';

const WORDS =
  "Anna Berg Mr. U.S. A. etc. the to who cannot gonna did n't 's she said like old , . ? - : ( ) \" ' % zzqx a.b-c";

test('each word has its part of speech and its dictionary form by the words around', () => {
  expect(tagWords(['She', 'shot', 'back', '.'])[1]).toEqual({ pos: 'VERB', lemma: 'shoot', last: false });
  expect(tagWords(['The', 'shot', 'missed', '.'])[1]).toEqual({ pos: 'NOUN', lemma: 'shot', last: false });
});

test('every word is told of once, also one that stands for two', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }), (words) => {
      expect(tagWords(words)).toHaveLength(words.length);
    }),
  );
});

test('a sentence ends where its stop stands, and with the last word', () => {
  const ends = tagWords(['They', 'left', '.', 'Mr.', 'Holt', 'cannot']).map(({ last }) => last);
  expect(ends).toEqual([false, false, true, false, false, true]);
});
