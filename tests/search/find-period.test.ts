import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/search/date-words.ts';
import { readDates } from '../../src/search/dates.ts';
import { findPeriod } from '../../src/search/find-period.ts';

describe('a period in words', () => {
  const period = (words: string, language = 'en') =>
    findPeriod(words.split(' '), dateWords([language]).map(readDates), '2031-05-08');

  it.each([
    ['in march 2025', '2025-03', '2025-03'],
    ['in mar 2025', '2025-03', '2025-03'],
    ['in sept 2025', '2025-09', '2025-09'],
    ['in march of 2025', '2025-03', '2025-03'],
    ['march 2025', '2025-03', '2025-03'],
    ['during 2024', '2024', '2024'],
    ['on 18 march 2025', '2025-03-18', '2025-03-18'],
    ['on the 18th of march 2025', '2025-03-18', '2025-03-18'],
    ['on march 8th 2025', '2025-03-08', '2025-03-08'],
    ['march 8th 2025', '2025-03-08', '2025-03-08'],
    ['on 2025-03-18', '2025-03-18', '2025-03-18'],
    ['before 18 march 2025', undefined, '2025-03-17'],
    ['before march 2025', undefined, '2025-02-28'],
    ['after 18 march 2025', '2025-03-19', undefined],
    ['after 2024', '2024', undefined],
    ['since 2024', '2024', undefined],
    ['until june 2024', undefined, '2024-06'],
    ['yesterday', '2031-05-07', '2031-05-07'],
    ['since yesterday', '2031-05-07', undefined],
    ['last week', '2031-04-28', '2031-05-04'],
    ['in the last week', '2031-04-28', '2031-05-04'],
    ['since last week', '2031-04-28', undefined],
    ['before last week', undefined, '2031-04-27'],
    ['this week', '2031-05-05', '2031-05-11'],
    ['last month', '2031-04', '2031-04'],
    ['last year', '2030', '2030'],
    ['this year', '2031', '2031'],
    ['between 11 and 18 march 2025', '2025-03-11', '2025-03-18'],
    ['between march and june 2025', '2025-03', '2025-06'],
    ['between march 2024 and june 2025', '2024-03', '2025-06'],
    ['from 28 february to 3 march 2025', '2025-02-28', '2025-03-03'],
    ['from 2024 to 2025', '2024', '2025'],
    ['between last week and yesterday', '2031-04-28', '2031-05-07'],
  ])('%s', (words, from, to) => {
    const found = period(words);
    expect(found?.isOpen).toBe(false);
    expect({ from: undefined, to: undefined, ...found?.limits(2040) }).toEqual({ from, to });
    expect([found?.first, found?.last]).toEqual([0, words.split(' ').length - 1]);
  });

  it.each([
    ['in december', '2040-12', '2040-12'],
    ['in may', '2040-05', '2040-05'],
    ['last may', '2040-05', '2040-05'],
    ['on 18 march', '2040-03-18', '2040-03-18'],
    ['18 march', '2040-03-18', '2040-03-18'],
    ['march 18th', '2040-03-18', '2040-03-18'],
    ['since 18 march', '2040-03-18', undefined],
    ['since the 18th of march', '2040-03-18', undefined],
    ['since december 24', '2040-12-24', undefined],
    ['until june', undefined, '2040-06'],
    ['before may', undefined, '2040-04-30'],
    ['between march 11 and march 13', '2040-03-11', '2040-03-13'],
    ['between 11 and 13 march', '2040-03-11', '2040-03-13'],
    ['between march and may', '2040-03', '2040-05'],
    ['from november to february', '2039-11', '2040-02'],
  ])('of whatever year is meant: %s', (words, from, to) => {
    const found = period(words);
    expect(found?.isOpen).toBe(true);
    expect({ from: undefined, to: undefined, ...found?.limits(2040) }).toEqual({ from, to });
    expect([found?.first, found?.last]).toEqual([0, words.split(' ').length - 1]);
  });

  it.each([
    'march 2025',
    '18 march 2025',
    '18 march',
    'on 18 march',
    'march 18th',
    '2025',
    'from here to 2025',
  ])('may be meant as words: %s', (words) => expect(period(words)?.isSure).toBe(false));

  it.each([
    'march',
    'may',
    'on march',
    'the march',
    'in the march',
    'this march',
    'in the harbour',
    'in mars',
    'last words',
    'last',
    'in the last words',
    'in 1800',
    'between the lines',
    'between 3 and 4',
    'before the storm',
    'spring',
  ])('is none where the words are words: %s', (words) => expect(period(words)).toBeNull());
});
