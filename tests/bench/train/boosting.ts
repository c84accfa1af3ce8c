import type { Tree } from '../../../src/attribution/speech/trees.ts';

/** One choice among several: the rows from `from` to `to`, some of which are right. */
export interface Choice {
  from: number;
  to: number;
}

export interface BoostingOptions {
  trees: number;
  leaves: number;
  rate: number;
  /** Least weight (sum of second derivatives) of a leaf, and what is added to it (L2). */
  leastWeight: number;
  lambda: number;
  /** The share of the features that each tree may use. */
  features: number;
  seed: number;
}

const BINS = 64;

/**
 * Gradient boosted trees for a choice among candidates: the softmax of the trees' sums over a choice's rows is the
 * probability of each (conditional logit), and where several rows are right their common probability is raised.
 * Histograms of 64 bins, leaf-wise growth (Ke et al. 2017, LightGBM). Deterministic.
 */
export function boost(
  rows: readonly Float32Array[],
  right: Uint8Array,
  choices: readonly Choice[],
  options: BoostingOptions,
  report: (tree: number, trees: readonly Tree[], loss: number) => void,
): Tree[] {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, f) => binCuts(rows, f));
  const binned = cuts.map((cut, f) => Uint8Array.from(rows, (row) => binOf(cut, row[f] ?? 0)));
  const scores = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const weight = new Float64Array(rows.length);
  const trees: Tree[] = [];
  const random = mulberry32(options.seed);
  for (let t = 0; t < options.trees; t++) {
    const loss = derive(scores, right, choices, gradient, weight);
    const usable = cuts.map((cut) => (random() < options.features ? cut : []));
    const tree = grow(binned, usable, gradient, weight, scores, options);
    trees.push(tree);
    report(t, trees, loss / choices.length);
  }
  return trees;
}

function binCuts(rows: readonly Float32Array[], feature: number): number[] {
  const values = [...new Set(rows.map((row) => row[feature] ?? 0))].sort((a, b) => a - b);
  if (values.length <= BINS) return values.slice(0, -1);
  const sample = rows.map((row) => row[feature] ?? 0).sort((a, b) => a - b);
  const cuts = Array.from(
    { length: BINS - 1 },
    (_, i) => sample[Math.floor(((i + 1) * sample.length) / BINS)] ?? 0,
  );
  return [...new Set(cuts)];
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First and second derivatives of the log likelihood by each row's score. */
function derive(
  scores: Float64Array,
  right: Uint8Array,
  choices: readonly Choice[],
  gradient: Float64Array,
  weight: Float64Array,
): number {
  let loss = 0;
  for (const { from, to } of choices) {
    let top = -Infinity;
    for (let i = from; i < to; i++) top = Math.max(top, scores[i] ?? 0);
    let all = 0;
    let good = 0;
    for (let i = from; i < to; i++) {
      const e = Math.exp((scores[i] ?? 0) - top);
      gradient[i] = e;
      all += e;
      if (right[i]) good += e;
    }
    loss -= Math.log(good / all);
    for (let i = from; i < to; i++) {
      const e = gradient[i] ?? 0;
      const p = e / all;
      gradient[i] = (right[i] ? e / good : 0) - p;
      weight[i] = Math.max(p * (1 - p), 1e-6);
    }
  }
  return loss;
}

interface Leaf {
  node: number;
  rows: Uint32Array;
  histogram: Float64Array;
  best: { gain: number; feature: number; bin: number };
}

function grow(
  binned: readonly Uint8Array[],
  cuts: readonly number[][],
  gradient: Float64Array,
  weight: Float64Array,
  scores: Float64Array,
  options: BoostingOptions,
): Tree {
  const feature: number[] = [-1];
  const value: number[] = [0];
  const next: number[] = [0];
  const all = Uint32Array.from(gradient.keys());
  const first = histogramOf(binned, cuts, all, gradient, weight);
  const leaves: Leaf[] = [{ node: 0, rows: all, histogram: first, best: bestSplit(first, cuts, options) }];
  while (leaves.length < options.leaves) {
    leaves.sort((a, b) => b.best.gain - a.best.gain || a.node - b.node);
    const leaf = leaves[0];
    if (!leaf || leaf.best.gain <= 0) break;
    leaves.shift();
    const column = binned[leaf.best.feature] ?? new Uint8Array();
    const low = leaf.rows.filter((row) => (column[row] ?? 0) <= leaf.best.bin);
    const high = leaf.rows.filter((row) => (column[row] ?? 0) > leaf.best.bin);
    feature[leaf.node] = leaf.best.feature;
    value[leaf.node] = cuts[leaf.best.feature]?.[leaf.best.bin] ?? 0;
    next[leaf.node] = feature.length;
    const small = histogramOf(binned, cuts, low.length < high.length ? low : high, gradient, weight);
    const large = leaf.histogram.map((sum, i) => sum - (small[i] ?? 0));
    for (const rows of [low, high]) {
      const histogram = (rows === low) === low.length < high.length ? small : large;
      leaves.push({ node: feature.length, rows, histogram, best: bestSplit(histogram, cuts, options) });
      feature.push(-1);
      value.push(0);
      next.push(0);
    }
  }
  for (const leaf of leaves) {
    let g = 0;
    let h = 0;
    for (const row of leaf.rows) {
      g += gradient[row] ?? 0;
      h += weight[row] ?? 0;
    }
    const score = Math.round(((options.rate * g) / (h + options.lambda)) * 1e4) / 1e4;
    value[leaf.node] = score;
    for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + score;
  }
  return { feature, value, next };
}

function histogramOf(
  binned: readonly Uint8Array[],
  cuts: readonly number[][],
  rows: Uint32Array,
  gradient: Float64Array,
  weight: Float64Array,
): Float64Array {
  const histogram = new Float64Array(binned.length * BINS * 2);
  for (const [f, column] of binned.entries()) {
    if (cuts[f]?.length === 0) continue;
    const base = f * BINS * 2;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const at = base + (column[row] as number) * 2;
      histogram[at] = (histogram[at] as number) + (gradient[row] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (weight[row] as number);
    }
  }
  return histogram;
}

function bestSplit(
  histogram: Float64Array,
  cuts: readonly number[][],
  options: BoostingOptions,
): Leaf['best'] {
  let best = { gain: 1e-3, feature: -1, bin: 0 };
  let g = 0;
  let h = 0;
  const any = cuts.findIndex((cut) => cut.length > 0) * BINS;
  for (let bin = any; bin < any + BINS; bin++) {
    g += histogram[bin * 2] ?? 0;
    h += histogram[bin * 2 + 1] ?? 0;
  }
  const whole = (g * g) / (h + options.lambda);
  for (const [feature, cut] of cuts.entries()) {
    let lowG = 0;
    let lowH = 0;
    for (let bin = 0; bin < cut.length; bin++) {
      lowG += histogram[(feature * BINS + bin) * 2] ?? 0;
      lowH += histogram[(feature * BINS + bin) * 2 + 1] ?? 0;
      if (lowH < options.leastWeight || h - lowH < options.leastWeight) continue;
      const gain =
        lowG ** 2 / (lowH + options.lambda) + (g - lowG) ** 2 / (h - lowH + options.lambda) - whole;
      if (gain > best.gain) best = { gain, feature, bin };
    }
  }
  return best.feature === -1 ? { ...best, gain: 0 } : best;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
