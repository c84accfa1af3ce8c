/** Word hashes of a text, in order. */
export type Hashes = readonly number[];

/** What a word counts for: rare words more. */
export type Weigh = (hash: number) => number;

/**
 * Weights by rarity (inverse document frequency): a word of every text counts little, a word of one text much, a word that
 * none of them has still more.
 */
export function weighByRarity(texts: readonly Hashes[]): Weigh {
  const counts = new Map<number, number>();
  for (const text of texts) for (const hash of new Set(text)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const weights = new Map([...counts].map(([hash, count]) => [hash, Math.log(1 + texts.length / count)]));
  return (hash) => weights.get(hash) ?? Math.log(1 + 2 * texts.length);
}

/** The weight of all words of a text. */
export function weightOf(text: Hashes, weigh: Weigh): number {
  let sum = 0;
  for (const hash of text) sum += weigh(hash);
  return sum;
}

/** The weight of the words that two texts share in the same order (longest common subsequence). */
export function sharedInOrder(a: Hashes, b: Hashes, weigh: Weigh): number {
  // What both begin and end with is shared: mostly little is left in between.
  const most = Math.min(a.length, b.length);
  let start = 0;
  let end = 0;
  let sum = 0;
  while (start < most && a[start] === b[start]) sum += weigh(a[start++] ?? 0);
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) sum += weigh(a.at(-1 - end++) ?? 0);
  return sum + longestShared(a.slice(start, a.length - end), b.slice(start, b.length - end), weigh);
}

function longestShared(a: Hashes, b: Hashes, weigh: Weigh): number {
  const row = new Float64Array(b.length + 1);
  for (const hash of a) {
    const weight = weigh(hash);
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      const left = row[j] ?? 0;
      row[j + 1] = b[j] === hash ? Math.max(above, diagonal + weight) : Math.max(above, left);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
