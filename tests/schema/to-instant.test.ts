import { expect, test } from 'vitest';
import { toInstant } from '../../src/schema/to-instant.ts';

test('a day begins at midnight, and an instant is told in UTC', () => {
  expect(toInstant('2024-05-07')).toBe('2024-05-07T00:00:00Z');
  expect(toInstant('2024-05-08T09:00:00+02:00')).toBe('2024-05-08T07:00:00Z');
  expect(toInstant('2024-05-08T09:00:00.250Z')).toBe('2024-05-08T09:00:00.250Z');
});
