import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/search/edits.ts';
import { nearestWords } from '../../src/search/vocabulary.ts';

/** The plain table of optimal string alignment. */
function slowly(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same];
      (rows[i] as number[])[j] = Math.min(...costs, ...(swapped ? [at(i - 2, j - 2) + 1] : []));
    }
  }
  return at(a.length, b.length);
}

describe('edits', () => {
  it('counts letters too many, missing, wrong and swapped, as the plain table does', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
        expect(edits(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('nearestWords', () => {
  const words = ['harbour', 'harbours', 'arbour', 'barbour', 'lighthouse', 'hare', 'harbinger'];
  const weight = (word: string) => (word === 'harbours' ? 9 : 1);

  it('gives the words with the fewest slips, the same first letter and the frequent before others', () => {
    expect(nearestWords('harbuor', words, weight)).toEqual(['harbour']);
    expect(nearestWords('harbourz', words, weight)).toEqual(['harbours', 'harbour']);
    expect(nearestWords('arbours', words, weight)).toEqual(['arbour', 'harbours']);
    expect(nearestWords('ligththouse', words, weight)).toEqual(['lighthouse']);
    expect(nearestWords('lgihthousse', words, weight)).toEqual(['lighthouse']);
  });

  it('gives none for short words', () => {
    expect(nearestWords('har', words, weight)).toEqual([]);
    expect(nearestWords('harx', words, weight)).toEqual([]);
  });
});
