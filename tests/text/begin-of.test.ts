import { expect, test } from 'vitest';
import { beginOf } from '../../src/text/begin-of.ts';

const begins = (date: string, timeZone: string) => new Date(beginOf(date, timeZone)).toISOString();

test('a day begins at midnight in the time zone, in summer and in winter', () => {
  expect(begins('2025-01-18', 'America/New_York')).toBe('2025-01-18T05:00:00.000Z');
  expect(begins('2025-07-18', 'America/New_York')).toBe('2025-07-18T04:00:00.000Z');
  expect(begins('2025-07-18', 'Asia/Kolkata')).toBe('2025-07-17T18:30:00.000Z');
});

test('a day begins at midnight on the days when clocks are changed, too', () => {
  expect(begins('2025-03-30', 'Europe/Berlin')).toBe('2025-03-29T23:00:00.000Z');
  expect(begins('2025-03-31', 'Europe/Berlin')).toBe('2025-03-30T22:00:00.000Z');
  expect(begins('2025-10-05', 'Australia/Sydney')).toBe('2025-10-04T14:00:00.000Z');
  expect(begins('2025-10-06', 'Australia/Sydney')).toBe('2025-10-05T13:00:00.000Z');
});

test('an instant is itself, wherever', () => {
  expect(begins('2025-03-18T23:30:00-05:00', 'Asia/Tokyo')).toBe('2025-03-19T04:30:00.000Z');
});
