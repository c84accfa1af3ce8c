import { expect, it } from 'vitest';
import { nearestRun, runsOf } from '../../../src/attribution/reported/runs.ts';

it('places without a gap are one run', () => {
  expect(runsOf([1, 2, 5, 6, 7, 9])).toEqual([[1, 2], [5, 6, 7], [9]]);
});

it('the run nearest to a place may lie on either side', () => {
  expect(nearestRun([1, 2, 5, 6], 3)).toEqual([1, 2]);
  expect(nearestRun([1, 2, 5, 6], 8)).toEqual([5, 6]);
});
