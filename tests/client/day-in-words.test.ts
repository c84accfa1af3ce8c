import { expect, it } from 'vitest';
import { dayInWords } from '../../src/client/day-in-words.ts';

it.each<[string, Intl.DateTimeFormatOptions]>([
  ['2031', { year: 'numeric' }],
  ['2031-05', { year: 'numeric', month: 'long' }],
  ['2031-05-04', { dateStyle: 'long' }],
])('a day, a month and a year are told as what they are: %s', (date, parts) => {
  const format = new Intl.DateTimeFormat(import.meta.words.locale, { ...parts, timeZone: 'UTC' });
  expect(dayInWords(date)).toBe(format.format(new Date(date)));
});
