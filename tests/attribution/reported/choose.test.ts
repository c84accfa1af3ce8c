import { expect, it } from 'vitest';
import type { Candidate } from '../../../src/attribution/reported/candidates.ts';
import { choose } from '../../../src/attribution/reported/choose.ts';

function candidate(at: number, content: number[], score: number): Candidate {
  return { at, content, source: [], cue: [at], odds: 0, whole: 0, score };
}

it('keeps two that stand side by side', () => {
  const one = candidate(1, [2, 3], 1);
  const other = candidate(5, [6], 0.5);
  expect(choose([one, other], 0)).toEqual([one, other]);
});

it('keeps the better of two that overlap', () => {
  const outer = candidate(1, [2, 3, 4, 5], 2);
  const inner = candidate(3, [4, 5], 1);
  expect(choose([outer, inner], 0)).toEqual([outer]);
});

it('keeps two small ones that are better together than the large one', () => {
  const large = candidate(1, [2, 3, 4, 5, 6], 2);
  const first = candidate(2, [3], 1.5);
  const second = candidate(5, [6], 1.5);
  expect(choose([large, first, second], 0)).toEqual([first, second]);
});

it('keeps none that is not worth the threshold', () => {
  expect(choose([candidate(1, [2], -0.5)], 0)).toEqual([]);
  expect(choose([candidate(1, [2], -0.5)], -1)).toHaveLength(1);
});
