/**
 * A decision tree as three columns: at node `i` the feature `feature[i]` is compared with `value[i]`; at most that goes to
 * node `next[i]`, more to the node after it. A negative feature marks a leaf, whose value is its score.
 */
export interface Tree {
  feature: readonly number[];
  value: readonly number[];
  next: readonly number[];
}

/** Trees in four columns, which are faster to walk. */
export interface Forest {
  /** The node that each tree begins with. */
  roots: Int32Array;
  feature: Int16Array;
  value: Float64Array;
  next: Int32Array;
}

export function plant(trees: readonly Tree[]): Forest {
  const roots: number[] = [];
  const feature: number[] = [];
  const value: number[] = [];
  const next: number[] = [];
  for (const tree of trees) {
    const root = feature.length;
    roots.push(root);
    feature.push(...tree.feature);
    value.push(...tree.value);
    next.push(...tree.next.map((node) => node + root));
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    value: Float64Array.from(value),
    next: Int32Array.from(next),
  };
}

/**
 * The sum of the scores of some of the trees for one row of features (Friedman 2001, “Greedy function approximation”).
 *
 * @param row where the row begins in `rows`
 */
export function scoreByTrees(
  { roots, feature, value, next }: Forest,
  rows: ArrayLike<number>,
  row = 0,
  from = 0,
  to = roots.length,
): number {
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let node = roots[tree] as number;
    let tested = feature[node] as number;
    while (tested >= 0) {
      node = (next[node] as number) + ((rows[row + tested] as number) <= (value[node] as number) ? 0 : 1);
      tested = feature[node] as number;
    }
    sum += value[node] as number;
  }
  return sum;
}
