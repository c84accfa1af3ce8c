import { expect, test } from 'vitest';
import { statedDate } from '../../src/import/stated-date.ts';

test.for([
  ['2025-03-18', '2025-03-18'],
  [' 2025-03-18T09:30:00+01:00 ', '2025-03-18T09:30:00+01:00'],
  ['2025-03-18 09:30', '2025-03-18'],
  ['March 18, 2025', '2025-03-18'],
  ['Tue, 18 Mar 2025 09:30:00 GMT', '2025-03-18'],
  ['Published 18 March 2025 at noon', '2025-03-18'],
])('%j states %j', ([words, date]) => {
  expect(statedDate(words ?? '')).toBe(date);
});

test.for([
  '2025-02-30',
  '03/04/2025',
  '3.4.25',
  'Monday',
  'March 2025',
  '18 March',
  'yesterday',
  'Section 2',
  '',
])('%j leaves the day open', (words) => {
  expect(statedDate(words)).toBeNull();
});
