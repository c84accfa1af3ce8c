import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';

const terms = (query: string) => parseQuery(query).words.map(({ term }) => term);

describe('parseQuery', () => {
  it('reads words, compounds as parts that stand together or as one, and what is in quotation marks as a phrase', () => {
    expect(terms('A cease-fire, Ruritania’s')).toEqual(['a', 'cease', 'fire', 'ruritania']);
    expect(parseQuery('A cease-fire, 12 000').joined).toEqual([
      { term: 'ceasefire', first: 1, last: 2 },
      { term: '12000', first: 3, last: 4 },
    ]);
    expect(parseQuery('A cease-fire, 12 000').words.map(({ phrase }) => phrase)).toEqual([null, 0, 0, 1, 1]);
    expect(parseQuery('"he said “two three” then"').words.map(({ phrase }) => phrase)).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(parseQuery('one "two three" «four five» "six"').words.map(({ phrase }) => phrase)).toEqual([
      null,
      0,
      0,
      1,
      1,
      null,
    ]);
  });

  it('leaves the last word open while nothing closes it', () => {
    const isOpen = (query: string) => parseQuery(query).words.at(-1)?.open;
    expect(isOpen('one two')).toBe(true);
    expect(isOpen('one two ')).toBe(false);
    expect(isOpen('"one two"')).toBe(false);
  });

  it('reads fields and what is excluded', () => {
    expect(parseQuery('speaker:"Mira Oleksenko" KIND:direct -harbour -"two words" -co-op from:2031')).toEqual(
      {
        words: [],
        joined: [],
        quoted: [],
        saidBy: ['mira', 'oleksenko'],
        excluded: [['harbour'], ['two', 'words'], ['co', 'op'], ['coop']],
        filters: { kind: 'direct', from: '2031' },
        rest: '-harbour -"two words" -co-op',
      },
    );
  });

  it('waits for the value of a field that is being typed', () => {
    const { words, filters, saidBy, rest } = parseQuery('harbour speaker: ');
    expect([words.map(({ term }) => term), filters, saidBy, rest]).toEqual([['harbour'], {}, [], 'harbour']);
    expect(parseQuery('loudspeaker: ').words.map(({ term }) => term)).toEqual(['loudspeaker']);
    expect(parseQuery('from: the pier').words.map(({ term }) => term)).toEqual(['from', 'the', 'pier']);
  });

  it('takes the sign of a number for no exclusion', () => {
    expect(parseQuery('−5 °C')).toMatchObject({ excluded: [], words: [{ term: '5' }, { term: 'c' }] });
    expect(parseQuery('harbour -5').excluded).toEqual([]);
    expect(parseQuery('left –and returned').excluded).toEqual([]);
    expect(parseQuery('harbour -"5"').excluded).toEqual([['5']]);
  });

  it('takes everything else for words', () => {
    expect(terms('10:30 other:field - x-y a-b- <b>')).toEqual([
      '10',
      '30',
      'other',
      'field',
      'x',
      'y',
      'a',
      'b',
      'b',
    ]);
    expect(terms('"unclosed words')).toEqual(['unclosed', 'words']);
    expect(terms('word '.repeat(500)).length).toBe(30);
  });
});
