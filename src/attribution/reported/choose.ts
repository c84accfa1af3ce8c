import type { Candidate } from './candidates.ts';

/**
 * The candidates that together have the most for themselves and do not overlap (weighted interval scheduling; Kleinberg
 * and Tardos 2006, 6.1), in order.
 *
 * @param candidates those of one passage, scored
 * @param threshold the least score that is worth keeping
 */
export function choose(candidates: readonly Candidate[], threshold: number): Candidate[] {
  const worth = candidates.filter(({ score }) => score > threshold);
  if (worth.length < 2) return worth;
  const intervals = worth
    .map((candidate) => ({
      candidate,
      start: Math.min(candidate.at, candidate.content[0] ?? candidate.at),
      end: Math.max(candidate.at, candidate.content.at(-1) ?? candidate.at) + 1,
    }))
    .sort((a, b) => a.end - b.end);
  const best = [0];
  const before: number[] = [];
  for (const [i, { candidate, start }] of intervals.entries()) {
    let free = i;
    while (free > 0 && (intervals[free - 1]?.end ?? 0) > start) free--;
    before[i] = free;
    best[i + 1] = Math.max(best[i] ?? 0, (best[free] ?? 0) + candidate.score - threshold);
  }
  const chosen: Candidate[] = [];
  for (let i = intervals.length; i > 0; ) {
    const interval = intervals[i - 1];
    if (best[i] === best[i - 1] || !interval) {
      i--;
      continue;
    }
    chosen.push(interval.candidate);
    i = before[i - 1] ?? 0;
  }
  return chosen.reverse();
}
