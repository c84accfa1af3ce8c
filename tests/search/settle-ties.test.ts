import { describe, expect, it } from 'vitest';
import { type Candidate, vouchedSides } from '../../src/search/gather.ts';
import { hash8, nearOf } from '../../src/search/near.ts';
import type { Postings } from '../../src/search/occurrences.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { settleTies } from '../../src/search/settle-ties.ts';
import { indexOf } from './index-of.ts';
import { resolvedWord } from './resolved-word.ts';

const words = ['harbour', 'of', 'the'].map((term, i) =>
  resolvedWord(term, { hashes: new Set([hash8(term)]), places: i === 0 ? [] : null }),
);
const pairs = new Map<string, Postings>([
  [
    'of the',
    {
      numbers: Uint32Array.of(7, 8),
      near: Uint16Array.of(nearOf(hash8('harbour'), hash8('the')), nearOf(hash8('mayor'), hash8('the'))),
    },
  ],
]);

describe('settleTies', () => {
  it('tells records apart by frequent words that stand side by side, and by what stands before them', async () => {
    const candidates = [6, 7, 8].map(candidate);
    expect(await settleTies(indexWith(pairs), candidates, words)).toBe(true);
    expect(candidates.map(({ sides }) => sides)).toEqual([1, 3, 2]);
  });

  it('learns nothing where no pairs are listed', async () => {
    const candidates = [6, 7].map(candidate);
    expect(await settleTies(indexWith(new Map()), candidates, words)).toBe(false);
    expect(await settleTies({ ...indexWith(pairs), pairs: false }, candidates, words)).toBe(false);
    expect(await settleTies(indexWith(pairs), candidates, words.slice(0, 2))).toBe(false);
    expect(candidates.map(({ sides }) => sides)).toEqual([1, 1]);
  });
});

/** A record with “harbour of” in it. */
function candidate(number: number): Candidate {
  const near = [[nearOf(undefined, hash8('of'))]];
  const found = { number, held: 1, named: 0, fit: 0, weight: 0, near, sides: 0 };
  return { ...found, sides: vouchedSides(found, words) };
}

function indexWith(found: Map<string, Postings>): SearchIndex {
  return {
    ...indexOf({ records: [], speakers: [] }),
    pairs: true,
    isFrequent: (term) => term !== 'harbour',
    postings: async (terms) => new Map([...found].filter(([term]) => terms.includes(term))),
  };
}
