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

/** Room for the chain in hand, filled anew each time: a thousand are read for each article. */
let best = new Float64Array(0);
let from = new Uint8Array(0);
let shares = new Float64Array(0);
let factors = new Float64Array(0);
let scales = new Float64Array(0);

/** @param width how many labels there are */
function viterbi(
  scores: Float64Array,
  logs: Float64Array,
  width: number,
): { labels: Uint8Array; score: number } {
  const n = scores.length / width;
  if (best.length < scores.length) {
    best = new Float64Array(2 * scores.length);
    from = new Uint8Array(2 * scores.length);
  }
  for (let label = 0; label < width; label++) {
    best[label] = (scores[label] as number) + (logs[width * width + label] as number);
  }
  for (let at = 1; at < n; at++) {
    const row = at * width;
    for (let label = 0; label < width; label++) {
      const score = scores[row + label] as number;
      let top = Number.NEGATIVE_INFINITY;
      // What can't be needs no way to it.
      for (let before = 0; before < width && score !== Number.NEGATIVE_INFINITY; before++) {
        const reach = (best[row - width + before] as number) + (logs[before * width + label] as number);
        if (reach <= top) continue;
        top = reach;
        from[row + label] = before;
      }
      best[row + label] = score + top;
    }
  }
  let label = 0;
  const last = (n - 1) * width;
  for (let other = 1; other < width; other++) {
    if ((best[last + other] as number) > (best[last + label] as number)) label = other;
  }
  const score = best[last + label] as number;
  const labels = new Uint8Array(n);
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * width + label] as number;
  }
  return { labels, score };
}

/** What all labellings up to a unit come to. The arrays may be longer than the chain, and are filled anew for the next one. */
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
  if (shares.length < scores.length) {
    shares = new Float64Array(2 * scores.length);
    factors = new Float64Array(2 * scores.length);
    scales = new Float64Array(2 * n);
  }
  let total = 0;
  for (let at = 0; at < n; at++) {
    const row = at * K;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < K; label++) top = Math.max(top, scores[row + label] as number);
    let scale = 0;
    for (let label = 0; label < K; label++) {
      const score = scores[row + label] as number;
      const factor = score === Number.NEGATIVE_INFINITY ? 0 : Math.exp(score - top);
      let reach = at === 0 ? (ratios[K * K + label] as number) : 0;
      for (let before = 0; before < K && at > 0 && factor > 0; before++) {
        reach += (shares[row - K + before] as number) * (ratios[before * K + label] as number);
      }
      factors[row + label] = factor;
      shares[row + label] = reach * factor;
      scale += reach * factor;
    }
    for (let label = 0; label < K; label++) shares[row + label] = (shares[row + label] as number) / scale;
    scales[at] = scale;
    total += top + Math.log(scale);
  }
  return { shares, factors, scales, total };
}
