/** The place of the file in which an entry would be. */
export function shardOf(entry: string, firsts: readonly string[]): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] as string) <= entry) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The places of the files that may hold entries with this beginning: first and last. */
export function shardsOf(beginning: string, firsts: readonly string[]): [number, number] {
  return [shardOf(beginning, firsts), shardOf(beginning + LAST, firsts)];
}

/** Sorts behind whatever stands in a word. */
const LAST = '\uffff';

/** Cuts a sorted list into runs of about a size. What is larger than that stands alone. */
export function cutIntoShards<T>(entries: readonly T[], sizeOf: (entry: T) => number, most: number): T[][] {
  const runs: T[][] = [];
  let size = most;
  for (const entry of entries) {
    const more = sizeOf(entry);
    if (size + more > most) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(entry);
    size += more;
  }
  return runs;
}
