import { describe, expect, it } from 'vitest';
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

describe('whoever is only described', () => {
  it.each([
    ['of that trade', 'Mira Holt, a retired surgeon, came in with Jon Berg.', 'the surgeon'],
    ['with the trade before the name', 'The queue was led by surgeon Mira Holt and Jon Berg.', 'the surgeon'],
    ['of that age', 'Mira Holt, 26, beat Jon Berg.', 'the 26-year-old'],
  ])('is the only one whom the text calls so: %s', (_, before, who) => {
    expect(namedIn(`${before} “I am bad at chess,” ${who} said.`)).toBe('Mira Holt');
  });

  it.each([
    ['may be anybody of those that the text names', 'Mira Holt beat Jon Berg.', 'the surgeon'],
    ['may be the only one whom the text names, or not', 'Mira Holt came in.', 'the surgeon'],
    ['may be either of two', 'Mira Holt, 26, beat Jon Berg, 26.', 'the 26-year-old'],
  ])('is not named where it %s', (_, before, who) => {
    expect(namedIn(`${before} “I am bad at chess,” ${who} said.`)).toBe(null);
  });

  it.each([
    ['came in without a name', 'Mira Holt met a young surgeon.', 'the surgeon'],
    ['is told by what stands behind', 'Mira Holt came in.', 'the surgeon of the town of Lund'],
    ['is the first person of the text', 'The ferry stopped on Tuesday.', 'the surgeon'],
  ])('is somebody new who %s', (_, before, who) => {
    expect(namedIn(`${before} “I am bad at chess,” ${who} said.`)).toBe(who);
  });
});
