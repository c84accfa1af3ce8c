import fc from 'fast-check';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { cutWords } from '../../src/text/cut-words.ts';
import { tagWords } from '../../src/text/tag-words.ts';
import { TAG_NAMES } from '../../src/text/word-part.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const tagged = (text: string) => tagWords(cutWords(text, /\S+/uy, 60).map(({ lexeme }) => lexeme));

const WORDS =
  "Anna Berg Mr. Dr. U.S. A. Ind. etc. the a to of that who will can cannot gonna did n't 's ca I she him said reports shot notes like back up so as run running better old city yesterday 12 , . ? ! - : ; ( ) \" ' % zzqx Zzqx";

test('words have the tags and the sentences the ends that wink-nlp gives them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const { tags, ends } = tagged(text);
      const document = nlp.readDoc(text);
      expect(Array.from(tags, (tag) => TAG_NAMES[tag])).toEqual(document.tokens().out(its.pos));
      const spans = document.sentences().out(its.span) as unknown as [number, number][];
      expect([...ends.keys()].filter((at) => ends[at] === 1)).toEqual(spans.map(([, last]) => last));
    }),
    { numRuns: 1000 },
  );
});

test('a word that stands for two has two parts', () => {
  expect(Array.from(tagged('They cannot go').tags, (tag) => TAG_NAMES[tag])).toEqual([
    'PRON',
    'AUX',
    'PART',
    'VERB',
  ]);
});

test('no words have no tags', () => {
  expect(tagged('').tags).toHaveLength(0);
});
