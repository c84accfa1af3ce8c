import { LABEL_COUNT, LABELS } from './labels.ts';

const K = LABEL_COUNT;

/** How well a label follows another: by rows, the label before; the last row is for the first unit. */
export interface Transitions {
  /** −Infinity where it can't. */
  logs: Float64Array;
  /** e to the power of `logs`. */
  ratios: Float64Array;
  /** `logs` for twice the labels: those of units before any content, then those of the rest. */
  layered: Float64Array;
}

export function transitionsOf(logs: Float64Array): Transitions {
  return { logs, ratios: logs.map(Math.exp), layered: layersOf(logs) };
}

function layersOf(logs: Float64Array): Float64Array {
  return Float64Array.from({ length: (2 * K + 1) * 2 * K }, (_, i) => {
    const before = Math.floor(i / (2 * K));
    const label = i % (2 * K);
    const isStart = before === 2 * K;
    const opens = label === K + LABELS.contentFirst;
    const mayGo = label < K ? before < K || isStart : opens || (before >= K && !isStart);
    return mayGo ? (logs[(isStart ? K : before % K) * K + (label % K)] ?? 0) : Number.NEGATIVE_INFINITY;
  });
}

/** The likeliest label of each unit, and the log probability of the labelling as a whole. */
interface Labelling {
  labels: Uint8Array;
  whole: number;
}

/** The likeliest labelling of a linear chain (Lafferty et al. 2001) among those that have a content. */
export function bestLabels(scores: Float64Array, transitions: Transitions): Labelling {
  let { labels, score } = viterbi(scores, transitions.logs, K);
  if (!labels.includes(LABELS.contentFirst)) {
    ({ labels, score } = viterbi(layeredScores(scores), transitions.layered, 2 * K));
    labels = labels.map((label) => label % K);
  }
  return { labels, whole: score - forwardSums(scores, transitions).total };
}

/** The scores twice: without content for the units before any, and as they are; the last unit is behind it. */
function layeredScores(scores: Float64Array): Float64Array {
  const layered = new Float64Array(2 * scores.length);
  for (let row = 0; row < scores.length; row += K) {
    const isLast = row === scores.length - K;
    for (let label = 0; label < K; label++) {
      const score = scores[row + label] ?? 0;
      const isContent = label === LABELS.contentFirst || label === LABELS.content;
      layered[2 * row + label] = isContent || isLast ? Number.NEGATIVE_INFINITY : score;
      layered[2 * row + K + label] = score;
    }
  }
  return layered;
}

function viterbi(
  scores: Float64Array,
  logs: Float64Array,
  width: number,
): { labels: Uint8Array; score: number } {
  const n = scores.length / width;
  const best = scores.slice();
  const from = new Uint8Array(n * width);
  for (let label = 0; label < width; label++) {
    best[label] = (best[label] ?? 0) + (logs[width * width + label] ?? 0);
  }
  for (let at = 1; at < n; at++) {
    for (let label = 0; label < width; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < width; before++) {
        const score = (best[(at - 1) * width + before] ?? 0) + (logs[before * width + label] ?? 0);
        if (score <= top) continue;
        top = score;
        from[at * width + label] = before;
      }
      best[at * width + label] = (best[at * width + label] ?? 0) + top;
    }
  }
  const labels = new Uint8Array(n);
  const last = best.subarray((n - 1) * width);
  let label = last.reduce((top, score, other) => (score > (last[top] ?? 0) ? other : top), 0);
  const score = last[label] ?? 0;
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * width + label] ?? 0;
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
export function forwardSums(scores: Float64Array, { ratios }: Pick<Transitions, 'ratios'>): ForwardSums {
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
