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

test('that day is the one that the paragraph has named last', () => {
  const at = (text: string, cue = 'said') =>
    dayOf(
      text,
      {
        before: { start: text.lastIndexOf('. ', text.indexOf(cue)) + 2, end: text.indexOf(cue) },
        after: { start: text.indexOf(cue), end: text.length },
      },
      '2025-03-18',
    );
  expect(at('The pier closed on Monday, 3 March. Berg said in a letter that day: “Enough.”')).toBe(
    '2025-03-03',
  );
  expect(at('The pier closed on Thursday. The same day, Berg said so.')).toBe('2025-03-13');
  expect(at('It closed on 3 March. It opened on 5 March. Berg said the same day in Holm: “Enough.”')).toBe(
    '2025-03-05',
  );
  expect(at('The pier closed on Thursday.\n\nBerg said that day: “Enough.”')).toBeNull();
  expect(at('The pier closed on Thursday. Berg said that day care is scarce.')).toBeNull();
});
