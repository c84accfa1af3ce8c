/**
 * Goes on counting from place to place, in place: behind `at` there is one more than before it if what stands there counts,
 * else as many.
 */
export function countOn(counts: number[], at: number, isCounted: boolean): void {
  counts[at + 1] = (counts[at] as number) + (isCounted ? 1 : 0);
}
