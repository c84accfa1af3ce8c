import { expect, test } from 'vitest';
import type { Quoted } from '../../src/components/quoted.ts';
import { layTimeline } from '../../src/components/timeline.ts';

test('the first day stands at the left, the last at the right, the others in proportion', () => {
  const { dots } = timeline('2025-03-11', '2025-03-12', '2025-03-15');
  expect(dots.map(({ x }) => x)).toEqual([0, 25, 100]);
});

test('quotes of one day stand above each other', () => {
  const { dots, height } = timeline('2025-03-11', '2025-03-11', '2025-03-12');
  expect(new Set(dots.map(({ x }) => x)).size).toBe(2);
  expect(dots[0]?.y).toBeGreaterThan(dots[1]?.y ?? 0);
  expect(dots.every(({ y }) => y > 0 && y < height)).toBe(true);
});

test('a single day stands in the middle, and is named once', () => {
  const { dots, ends } = timeline('2025-03-11');
  expect(dots.map(({ x }) => x)).toEqual([50]);
  expect(ends).toEqual(['2025-03-11']);
});

function timeline(...days: string[]) {
  return layTimeline(days.map((day) => ({ day }) as Quoted));
}
