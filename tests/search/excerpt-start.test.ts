import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptStart } from '../../src/search/excerpt-start.ts';

const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

function marksOf(...sought: string[]): [number, number][] {
  return sought.map((word) => [words.indexOf(word), words.indexOf(word) + word.length]);
}

describe('the excerpt of a line of which only the start is seen', () => {
  const start = (...sought: string[]) => excerptStart(words, marksOf(...sought), 0, words.length);

  it('begins at the beginning where what was found is seen from there', () => {
    expect(start('word1 ', 'word9')).toBe(0);
    expect(start()).toBe(0);
    expect(excerptStart('A short line', [[8, 12]], 0, 12)).toBe(0);
  });

  it('begins at a word a little before what was found, where most of it stands together', () => {
    const from = start('word2 ', 'word40', 'word44');
    expect(words.slice(from)).toMatch(/^word3\d /);
    expect(words.slice(from).indexOf('word44')).toBeLessThan(120);
  });

  it('is within a line of a longer text, and shows something marked, whatever is marked', () => {
    const mark = fc.tuple(fc.nat(words.length - 8), fc.integer({ min: 1, max: 8 }));
    const lines = fc.array(mark, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, (some) => {
        const marks = some.map(([at, length]): [number, number] => [at + 5, at + 5 + length]);
        const from = excerptStart(`Five ${words}`, marks, 5, 5 + words.length);
        expect(from).toBeGreaterThanOrEqual(5);
        expect(marks.some(([first, last]) => first >= from && last <= from + 160)).toBe(true);
      }),
    );
  });
});
