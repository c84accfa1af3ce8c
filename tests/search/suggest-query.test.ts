import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { corpus } from './small-corpus.ts';

const index = indexOf(corpus);

describe('a search with a word that is nowhere', () => {
  it.each([
    ['dyas', 'days'],
    ['"any dyas"', '"any days"'],
    ['Spared dyas the lighthouse', 'Spared days the lighthouse'],
    ['speaker:brandt dyas', 'speaker:brandt days'],
    ['lighthouse dyas', 'lighthouse days'],
    ['zeppelin dyas', null],
    ['"dyas any"', null],
    ['never dispute', null],
    ['lighthouze', null],
    ['xyzzqk', null],
  ])(
    'offers the nearest spelling of what is nowhere, where it finds all, and of nothing else: %s',
    async (query, suggestion) => {
      expect((await search(index, { query: `${query} ` })).suggestion).toBe(suggestion);
    },
  );

  it('offers a spelling with two slips, which finds what was meant', async () => {
    const { total, suggestion } = await search(index, { query: 'dipsuet ' });
    expect([total, suggestion]).toEqual([0, 'dispute']);
    const { results } = await search(index, { query: suggestion ?? '' });
    expect(results[0]?.record.id).toBe('q-1');
  });
});
