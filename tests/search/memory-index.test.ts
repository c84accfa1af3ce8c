import { describe, expect, it } from 'vitest';
import { searchOptions } from '../../src/search/options.ts';
import { indexOf } from './index-of.ts';
import { record } from './small-corpus.ts';

describe('what a beginning may stand for', () => {
  const begunInTexts = (words: readonly string[]) =>
    indexOf({ speakers: [], records: [record({ id: 'p-1', text: words.join(' ') })] }).completions('ab');

  it('is each word that begins so, but not the beginning itself', async () => {
    expect(await begunInTexts(['a', 'ab', 'abd', 'b', 'abc', 'abd'])).toEqual(['abc', 'abd']);
    expect(await begunInTexts(['a', 'b'])).toEqual([]);
  });

  it('is left open where there are too many', async () => {
    const words = Array.from({ length: searchOptions.completions }, (_, i) => `ab${'c'.repeat(i + 1)}`);
    expect(await begunInTexts(words)).toHaveLength(searchOptions.completions);
    expect(await begunInTexts([...words, 'abd'])).toBeNull();
  });
});
