import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/search/tokens.ts';

const terms = (text: string) => tokens(text).map(({ term }) => term);

/** The words of a text, each with the number of places that it takes, if it is several. */
function whole(text: string): string[] {
  return tokens(text).map(({ term, width }) => (width > 1 ? `${term}=${width}` : term));
}

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

  it('gives initials, names with apostrophes, addresses and large numbers as a whole and in parts', () => {
    expect(whole('U.S. p.m.')).toEqual(['us=2', 'u', 's', 'pm=2', 'p', 'm']);
    expect(whole('U.S.-led d’Estaing don’t')).toEqual([
      'usled=3',
      'us=2',
      'u',
      'sled=2',
      's',
      'led',
      'destaing=2',
      'd',
      'estaing',
      'dont',
    ]);
    expect(whole('end.Next')).toEqual(['endnext=2', 'end', 'next']);
    expect(whole('12,000 12 000 12\u202f000')).toEqual(Array(3).fill(['12000=2', '12', '000']).flat());
    expect(whole('702,031 364,211')).toEqual(['702031=2', '702', '031', '364211=2', '364', '211']);
    expect(whole('18.03.2025')).toEqual(['18032025=3', '1803=2', '18', '032025=2', '03', '2025']);
  });

  it('keeps a decimal point, a comma or not, and takes fractions apart', () => {
    expect(terms('1.5 1,5 10.30')).toEqual(['1.5', '1.5', '10.30']);
    expect(terms('1,000.5')).toEqual(['1000.5', '1', '000.5']);
    expect(terms('2½ ¾ 3/4')).toEqual(['2.5', '2', '1', '2', '0.75', '3', '4', '34', '3', '4']);
    expect(whole('2½-mile 3⅓')).toEqual(['2.5=3', '2', '1', '2', 'mile', '3', '1', '3']);
  });

  it('divides words where figures, capitals or signs begin, and at strokes, dashes, brackets and colons between figures', () => {
    expect(terms('$5m COVID19 40 m²')).toEqual([
      '5m',
      '5',
      'm',
      'covid19',
      'covid',
      '19',
      '40',
      'm2',
      'm',
      '2',
    ]);
    expect(terms('#SaveIt McCoy')).toEqual(['saveit', 'save', 'it', 'mccoy', 'mc', 'coy']);
    expect(terms('AT&T 10% №5')).toEqual(['att', 'at', 'at', '&', 't', '10', '%', '№', '5']);
    expect(whole('R&D')).toEqual(['rd=3', 'r=2', 'r', '&', 'd']);
    expect(terms('2×4')).toEqual(['2x4', '2x', '2', 'x4', 'x', '4']);
    expect(terms('and/or 5–7 [T]he a—b')).toEqual([
      'andor',
      'and',
      'or',
      '57',
      '5',
      '7',
      'the',
      't',
      'he',
      'a',
      'b',
    ]);
    expect(terms('7:45')).toEqual(['745', '7.45', '7', '45']);
  });

  it('writes no more than four parts of a long word together, and all of them', () => {
    const whole = tokens('a-b-c-d-e-f').filter(({ width }) => width > 1);
    expect(new Set(whole.map(({ width }) => width))).toEqual(new Set([6, 4, 3, 2]));
    expect(whole[0]?.term).toBe('abcdef');
  });

  it('passes over what nobody sees, and takes characters of spaceless scripts singly', () => {
    expect(terms('fo\ufeffo\u200bbar \ufeff ❤️ Ha‘aretz Hawaiʻi')).toEqual([
      'foobar',
      'haaretz',
      'ha',
      'aretz',
      'hawaii',
    ]);
    expect(terms('東京 зоря')).toEqual(['東', '京', 'зоря']);
    expect(terms('soft\u00adhyphen')).toEqual(['softhyphen']);
  });

  it('finds the same words whatever spaces stand between them', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aZ09  .,:;-‐'’“”–—!_/&%×()[]\u0301é東\u00ad") });
    fc.assert(
      fc.property(text, (given) => {
        expect(tokens(`${given} `)).toEqual(tokens(`${given} `.replaceAll(' ', '\u2003')));
      }),
      { numRuns: 2000 },
    );
  });
});
