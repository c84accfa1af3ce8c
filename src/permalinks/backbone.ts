import type { Pair } from './candidate-pairs.ts';

/** What a pair that follows its neighbour counts for more: whole blocks rather than scattered single paragraphs. */
const ADJACENT = 0.3;

/**
 * The heaviest chain of pairs in which both sides go forward: the texts that were not moved. Repeated texts find their
 * places in it, for it is the best for the article as a whole. A pair weighs its likeness squared.
 *
 * Sparse dynamic programming over a Fenwick tree of prefix maxima: O(pairs × log size).
 *
 * @param size Number of new texts.
 * @param follows Whether the second pair's texts stand right behind the first's, on both sides.
 */
export function backbone(
  pairs: readonly Pair[],
  size: number,
  follows: (pair: Pair, next: Pair) => boolean,
): Set<Pair> {
  const sorted = [...pairs].sort((a, b) => a.o - b.o || b.n - a.n);
  const links = new Map<Pair, { sum: number; before: Pair | undefined }>();
  const sumOf = (pair: Pair | undefined) => (pair && links.get(pair)?.sum) ?? 0;
  const heavier = (a: Pair | undefined, b: Pair | undefined) => (sumOf(b) > sumOf(a) ? b : a);
  const tree: (Pair | undefined)[] = [];
  /** For each new text the last pair seen with it. */
  const latest: (Pair | undefined)[] = [];
  const previous: (Pair | undefined)[] = [];
  let heaviest: Pair | undefined;
  for (const pair of sorted) {
    let before: Pair | undefined;
    for (let i = pair.n; i > 0; i -= i & -i) before = heavier(before, tree[i]);
    let sum = sumOf(before);
    const neighbours = [latest[pair.n - 1], previous[pair.n - 1]];
    const neighbour = neighbours.find((candidate) => candidate && follows(candidate, pair));
    if (neighbour && sumOf(neighbour) + ADJACENT >= sum) {
      before = neighbour;
      sum = sumOf(neighbour) + ADJACENT;
    }
    links.set(pair, { sum: sum + pair.like ** 2, before });
    previous[pair.n] = latest[pair.n];
    latest[pair.n] = pair;
    for (let i = pair.n + 1; i <= size; i += i & -i) tree[i] = heavier(tree[i], pair);
    heaviest = heavier(heaviest, pair);
  }
  const chain = new Set<Pair>();
  for (let pair = heaviest; pair; pair = links.get(pair)?.before) chain.add(pair);
  return chain;
}
