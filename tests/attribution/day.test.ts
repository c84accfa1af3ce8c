import { expect, test } from 'vitest';
import { dayOf } from '../../src/attribution/day.ts';

/** The day told by words behind the cue, in an article of Tuesday, 18 March 2025. */
const said = (words: string, published: string | null = '2025-03-18') =>
  dayOf(words, { before: { start: 0, end: 0 }, after: { start: 0, end: words.length } }, published);

test('a weekday is the latest one on or before publication', () => {
  expect(said('said Monday')).toBe('2025-03-17');
  expect(said('said on Tuesday')).toBe('2025-03-18');
  expect(said('said Wednesday')).toBe('2025-03-12');
});

test('yesterday, today and tonight are days', () => {
  expect(said('said yesterday')).toBe('2025-03-17');
  expect(said('said today')).toBe('2025-03-18');
  expect(said('said tonight', '2025-03-18T23:30:00-05:00')).toBe('2025-03-18');
});

test('a date without a year is the latest such day', () => {
  expect(said('said on March 5')).toBe('2025-03-05');
  expect(said('said on Dec. 30')).toBe('2024-12-30');
});

test('last week, last Monday, Mondays and a day to come are no day', () => {
  for (const words of [
    'said last week',
    'said last Monday',
    'said on Mondays',
    'said on May 5, 2031',
    'said in 2024',
  ]) {
    expect(said(words)).toBeNull();
  }
});

test('without a day of publication only a full date is a day', () => {
  expect(said('said Monday', null)).toBeNull();
  expect(said('said on March 5, 2024', null)).toBe('2024-03-05');
});

test('a day that opens the sentence counts, one in its middle does not', () => {
  const at = (text: string) =>
    dayOf(
      text,
      {
        before: { start: 0, end: text.indexOf('said') },
        after: { start: text.indexOf('said'), end: text.length },
      },
      '2025-03-18',
    );
  expect(at('On Monday, Berg said so')).toBe('2025-03-17');
  expect(at('Berg on Monday said so')).toBe('2025-03-17');
  expect(at('After Monday’s long and bitter vote, Berg of the city council said so')).toBeNull();
});
