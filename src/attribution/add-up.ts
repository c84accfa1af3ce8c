/** Makes of what is counted at each place how much there is up to it, in place. */
export function addUp(counts: number[]): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
}
