/**
 * A decision tree as three columns: at node `i` the feature `feature[i]` is compared with `value[i]`; at most that goes to
 * node `next[i]`, more to the node after it. A negative feature marks a leaf, whose value is its score.
 */
export interface Tree {
  feature: readonly number[];
  value: readonly number[];
  next: readonly number[];
}

/** Trees in columns, which are faster to walk. A leaf goes on to itself. */
export interface Forest {
  /** The node that each tree begins with, and the most steps to a leaf. */
  roots: Int32Array;
  depths: Int32Array;
  feature: Int16Array;
  value: Float64Array;
  next: Int32Array;
  /** Of the leaves. */
  scores: Float64Array;
}

export function plant(trees: readonly Tree[]): Forest {
  const roots: number[] = [];
  const nodes: { feature: number; value: number; next: number; score: number }[] = [];
  for (const tree of trees) {
    const root = nodes.length;
    roots.push(root);
    tree.feature.forEach((feature, at) => {
      const value = tree.value[at] ?? 0;
      const node =
        feature < 0
          ? { feature: 0, value: Number.POSITIVE_INFINITY, next: root + at, score: value }
          : { feature, value, next: root + (tree.next[at] ?? 0), score: 0 };
      nodes.push(node);
    });
  }
  return {
    roots: Int32Array.from(roots),
    depths: Int32Array.from(trees, (tree) => depthOf(tree, 0)),
    feature: Int16Array.from(nodes, ({ feature }) => feature),
    value: Float64Array.from(nodes, ({ value }) => value),
    next: Int32Array.from(nodes, ({ next }) => next),
    scores: Float64Array.from(nodes, ({ score }) => score),
  };
}

function depthOf(tree: Tree, node: number): number {
  if ((tree.feature[node] ?? -1) < 0) return 0;
  const next = tree.next[node] ?? 0;
  return 1 + Math.max(depthOf(tree, next), depthOf(tree, next + 1));
}

/**
 * The sum of the scores of some of the trees for one row of features (Friedman 2001, “Greedy function approximation”).
 *
 * @param row where the row begins in `rows`
 */
export function scoreByTrees(
  forest: Forest,
  rows: ArrayLike<number>,
  row = 0,
  from = 0,
  to = forest.roots.length,
): number {
  const { roots, depths, scores } = forest;
  let sum = 0;
  let tree = from;
  // Of four at once none waits for another’s step.
  for (; tree + 3 < to; tree += 4) {
    let a = roots[tree] as number;
    let b = roots[tree + 1] as number;
    let c = roots[tree + 2] as number;
    let d = roots[tree + 3] as number;
    const deeper = Math.max(depths[tree] as number, depths[tree + 1] as number);
    const deepest = Math.max(deeper, depths[tree + 2] as number, depths[tree + 3] as number);
    for (let step = 0; step < deepest; step++) {
      a = nodeBehind(forest, rows, row, a);
      b = nodeBehind(forest, rows, row, b);
      c = nodeBehind(forest, rows, row, c);
      d = nodeBehind(forest, rows, row, d);
    }
    sum += scores[a] as number;
    sum += scores[b] as number;
    sum += scores[c] as number;
    sum += scores[d] as number;
  }
  for (; tree < to; tree++) {
    let node = roots[tree] as number;
    for (let step = depths[tree] as number; step > 0; step--) node = nodeBehind(forest, rows, row, node);
    sum += scores[node] as number;
  }
  return sum;
}

/** After so many trees, whoever trails the best by more than so much is out of the running. */
export interface Heat {
  trees: number;
  hopeless: number;
}

/**
 * The scores of candidates of which the best are wanted: those that trail far behind in one of the heats are −Infinity.
 *
 * @param rows the features of so many candidates, one after another, each as wide
 */
export function scoreInHeats(
  forest: Forest,
  rows: ArrayLike<number>,
  width: number,
  count: number,
  heats: readonly Heat[],
): number[] {
  const scores = new Array<number>(count).fill(0);
  let from = 0;
  let least = Number.NEGATIVE_INFINITY;
  for (const { trees, hopeless } of [...heats, { trees: forest.roots.length, hopeless: 0 }]) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const before = scores[i] as number;
      const isHopeless = before < least;
      const score = isHopeless
        ? Number.NEGATIVE_INFINITY
        : before + scoreByTrees(forest, rows, i * width, from, trees);
      scores[i] = score;
      top = Math.max(top, score);
    }
    least = top - hopeless;
    from = trees;
  }
  return scores;
}

/** Without a branch, which the processor would guess wrong one time of three. */
const nodeBehind = (
  { feature, value, next }: Forest,
  rows: ArrayLike<number>,
  row: number,
  node: number,
): number =>
  (next[node] as number) +
  Number((rows[row + (feature[node] as number)] as number) > (value[node] as number));
