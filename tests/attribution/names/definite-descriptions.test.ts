import { expect, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { NAMED_FROM } from '../../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

/** Who is sure enough to be named for the only quotation; null for nobody. */
function namedIn(text: string): string | null {
  const [quote] = attribute(text, plainTextBlocks(text), {
    language: 'en',
    published: null,
    speakers: [],
  }).filter(({ kind }) => kind !== 'indirect');
  return quote && quote.confidence >= NAMED_FROM ? quote.name : null;
}

const HOLT = 'Mira Holt';

test.each([
  ['of one trade: that one', 'Mira Holt, a retired surgeon, came in with Jon Berg.', 'the surgeon', HOLT],
  [
    'of one trade before the name',
    'The queue was led by surgeon Mira Holt and Jon Berg.',
    'the surgeon',
    HOLT,
  ],
  ['of one trade somewhere', 'It was a surgeon in Holm, Mira Holt, and not Jon Berg.', 'the surgeon', HOLT],
  ['of one people', 'Swedish surgeon Mira Holt came in with Jon Berg.', 'the Swede', HOLT],
  ['of a people nobody is said to be of', 'Mira Holt came in with Jon Berg.', 'the Japanese', null],
  ['in the very words', 'Mira Holt, a mother of three, met Jon Berg.', 'the mother of three', HOLT],
  ['by how many children', 'Mira Holt came in.', 'the mother of two', null],
  ['beside a verb', 'According to Mira Holt, the surgeon slept. Jon Berg left.', 'the surgeon', null],
  ['of a body', 'Mira Holt spoke to the Lund Trams Bureau.', 'the bureau', 'Lund Trams Bureau'],
  ['of two bodies: neither of them', 'Lund Trams Bureau met Holm Trams Bureau.', 'the bureau', 'the bureau'],
  ['of one age', 'Mira Holt, 26, beat Jon Berg.', 'the 26-year-old', HOLT],
  ['of two of one age: nobody knows which', 'Mira Holt, 26, beat Jon Berg, 26.', 'the 26-year-old', null],
  ['among those that the text names: nobody knows which', 'Mira Holt beat Jon Berg.', 'the surgeon', null],
  ['beside the only one whom the text names', 'Mira Holt came in.', 'the surgeon', null],
  [
    'who came in without a name: somebody new',
    'Mira Holt met a young surgeon.',
    'the surgeon',
    'the surgeon',
  ],
  [
    'told by what stands behind',
    'Mira Holt came in.',
    'the surgeon of the town of Lund',
    'the surgeon of the town of Lund',
  ],
  ['before anybody is named', 'The ferry stopped on Tuesday.', 'the surgeon', 'the surgeon'],
])('whoever is only described, %s', (_, before, who, named) => {
  expect(namedIn(`${before} “I am bad at chess,” ${who} said.`)).toBe(named);
});
