import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';

const terms = (query: string) => parseQuery(query).words.map(({ term }) => term);

describe('parseQuery', () => {
  it('reads words, compounds as one, and what is in quotation marks as a phrase', () => {
    expect(terms('A cease-fire, Ruritania’s')).toEqual(['a', 'ceasefire', 'ruritania']);
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
    expect(parseQuery('speaker:"Mira Oleksenko" KIND:direct -harbour -"two words" from:2031')).toEqual({
      words: [],
      saidBy: ['mira', 'oleksenko'],
      excluded: [['harbour'], ['two', 'words']],
      filters: { kind: 'direct', from: '2031' },
    });
  });

  it('takes everything else for words', () => {
    expect(terms('10:30 other:field - x-y a-b- <b>')).toEqual([
      '10',
      '30',
      'other',
      'field',
      'xy',
      'ab',
      'b',
    ]);
    expect(terms('"unclosed words')).toEqual(['unclosed', 'words']);
    expect(terms('word '.repeat(500)).length).toBe(30);
  });
});
