/**
 * A decision tree as three columns: at node `i` the feature `feature[i]` is compared with `value[i]`; at most that goes to
 * node `next[i]`, more to the node after it. A negative feature marks a leaf, whose value is its score.
 */
export interface Tree {
  feature: readonly number[];
  value: readonly number[];
  next: readonly number[];
}

/** The sum of the trees' scores for one row of features (Friedman 2001, “Greedy function approximation”). */
export function scoreByTrees(trees: readonly Tree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const { feature, value, next } of trees) {
    let node = 0;
    let tested = feature[0] ?? -1;
    while (tested >= 0) {
      node = (next[node] ?? 0) + ((row[tested] ?? 0) <= (value[node] ?? 0) ? 0 : 1);
      tested = feature[node] ?? -1;
    }
    sum += value[node] ?? 0;
  }
  return sum;
}
