import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/search/tokens.ts';

const terms = (text: string) => tokens(text).map(({ term }) => term);

describe('tokens', () => {
  it('folds case, accents, apostrophes and letters with strokes', () => {
    expect(terms('The NAÏVE Łódź Straße isn’t Ruritania’s')).toEqual([
      'the',
      'naive',
      'lodz',
      'strasse',
      'isnt',
      'ruritania',
    ]);
  });

  it('gives a compound as a whole and in parts, at their places', () => {
    expect(
      tokens('a cease-fire b').map(({ term, position, width, start, end }) => [
        term,
        position,
        width,
        start,
        end,
      ]),
    ).toEqual([
      ['a', 0, 1, 0, 1],
      ['ceasefire', 1, 2, 2, 12],
      ['cease', 1, 1, 2, 7],
      ['fire', 2, 1, 8, 12],
      ['b', 3, 1, 13, 14],
    ]);
  });

  it('keeps initials and numbers together, and takes characters of spaceless scripts singly', () => {
    expect(terms('U.S. p.m. 1,000.5 10:30 end.Next')).toEqual([
      'us',
      'pm',
      '10005',
      '10',
      '30',
      'end',
      'next',
    ]);
    expect(terms('東京 зоря')).toEqual(['東', '京', 'зоря']);
    expect(terms('soft\u00adhyphen')).toEqual(['softhyphen']);
  });

  it('finds the same words whatever spaces stand between them', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aZ09  .,-‐'’“”–—!_\u0301é東\u00ad") });
    fc.assert(
      fc.property(text, (given) => {
        expect(tokens(`${given} `)).toEqual(tokens(`${given} `.replaceAll(' ', '\u2003')));
      }),
      { numRuns: 2000 },
    );
  });
});
