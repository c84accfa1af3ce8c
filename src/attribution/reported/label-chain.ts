import { LABEL_COUNT } from './labels.ts';

const K = LABEL_COUNT;

/** How well a label follows another: by rows, the label before; the last row is for the first unit. */
export interface Transitions {
  /** −Infinity where it can't. */
  logs: Float64Array;
  /** e to the power of `logs`. */
  ratios: Float64Array;
}

export const transitionsOf = (logs: Float64Array): Transitions => ({ logs, ratios: logs.map(Math.exp) });

/** The likeliest label of each unit, and the log probability of the labelling as a whole. */
export interface Labelling {
  labels: Uint8Array;
  whole: number;
}

/** The likeliest labelling of a linear chain (Lafferty et al. 2001). */
export function bestLabels(scores: Float64Array, transitions: Transitions): Labelling {
  const { labels, score } = viterbi(scores, transitions);
  return { labels, whole: score - forwardSums(scores, transitions).total };
}

function viterbi(scores: Float64Array, { logs }: Transitions): { labels: Uint8Array; score: number } {
  const n = scores.length / K;
  const best = scores.slice();
  const from = new Uint8Array(n * K);
  for (let label = 0; label < K; label++) best[label] = (best[label] ?? 0) + (logs[K * K + label] ?? 0);
  for (let at = 1; at < n; at++) {
    for (let label = 0; label < K; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < K; before++) {
        const score = (best[(at - 1) * K + before] ?? 0) + (logs[before * K + label] ?? 0);
        if (score <= top) continue;
        top = score;
        from[at * K + label] = before;
      }
      best[at * K + label] = (best[at * K + label] ?? 0) + top;
    }
  }
  const labels = new Uint8Array(n);
  const last = best.subarray((n - 1) * K);
  let label = last.reduce((top, score, other) => (score > (last[top] ?? 0) ? other : top), 0);
  const score = last[label] ?? 0;
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * K + label] ?? 0;
  }
  return { labels, score };
}

/** What all labellings up to a unit come to. */
export interface ForwardSums {
  /** The share of those that give the unit a label; each unit's add up to 1. */
  shares: Float64Array;
  /** e to the power of each score, less the unit's best. */
  factors: Float64Array;
  /** What the shares were divided by at each unit. */
  scales: Float64Array;
  /** Log of the sum over all labellings of the chain. */
  total: number;
}

/** The forward pass, scaled at each unit (Rabiner 1989, V.A); the backward pass is for training alone. */
export function forwardSums(scores: Float64Array, { ratios }: Transitions): ForwardSums {
  const n = scores.length / K;
  const factors = new Float64Array(n * K);
  const shares = new Float64Array(n * K);
  const scales = new Float64Array(n);
  let total = 0;
  for (let at = 0; at < n; at++) {
    const row = at * K;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < K; label++) top = Math.max(top, scores[row + label] ?? 0);
    let scale = 0;
    for (let label = 0; label < K; label++) {
      const factor = Math.exp((scores[row + label] ?? 0) - top);
      let reach = at === 0 ? (ratios[K * K + label] ?? 0) : 0;
      for (let before = 0; before < K && at > 0; before++) {
        reach += (shares[row - K + before] ?? 0) * (ratios[before * K + label] ?? 0);
      }
      factors[row + label] = factor;
      shares[row + label] = reach * factor;
      scale += reach * factor;
    }
    for (let label = 0; label < K; label++) shares[row + label] = (shares[row + label] ?? 0) / scale;
    scales[at] = scale;
    total += top + Math.log(scale);
  }
  return { shares, factors, scales, total };
}
