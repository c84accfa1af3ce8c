import { type ForwardSums, forwardSums } from '../../../src/attribution/reported/label-chain.ts';
import { LABEL_COUNT, mayFollow, ruleOut } from '../../../src/attribution/reported/labels.ts';
import { descend, descendInEpochs, type Learner, newLearner, type Pace } from './gradient-descent.ts';

const K = LABEL_COUNT;

/** The clause of one cue, with its labels as annotated. */
export interface Chain {
  features: readonly Int32Array[];
  labels: Uint8Array;
  cueAt: number;
  isQuotation: readonly boolean[];
}

interface LearntChain {
  learner: Learner;
  /** Log weights; −Infinity where a label can't follow. */
  transitions: Float64Array;
}

/** Gradients this small are left out, which saves half the time. */
const NEGLIGIBLE = 1e-4;

/** A linear-chain conditional random field by stochastic gradient (Lafferty et al. 2001). */
export function learnChain(chains: readonly Chain[], bits: number, pace: Pace): LearntChain {
  const learner = newLearner(bits, K - 1);
  const between = newLearner(0, (K + 1) * K);
  const transitions = Float64Array.from(between.weights, (_, i) =>
    mayFollow(Math.floor(i / K), i % K) ? 0 : Number.NEGATIVE_INFINITY,
  );
  descendInEpochs(chains, pace, (chain, step) => {
    const ratios = transitions.map(Math.exp);
    const forward = forwardSums(chainScores(learner, chain), { ratios });
    const backward = backwardSums(chain, forward, ratios);
    learnUnits(learner, chain, forward, backward, step);
    for (const [i, slope] of transitionSlopes(chain, forward, backward, ratios).entries()) {
      if (slope === 0) continue;
      descend(between, i, slope, step);
      transitions[i] = between.weights[i] ?? 0;
    }
  });
  return { learner, transitions };
}

function chainScores({ weights, mask }: Learner, { features, cueAt, isQuotation }: Chain): Float64Array {
  const scores = new Float64Array(features.length * K);
  for (const [at, ids] of features.entries()) {
    for (const id of ids) {
      const row = (id & mask) * (K - 1) - 1;
      for (let label = 1; label < K; label++) {
        scores[at * K + label] = (scores[at * K + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
    ruleOut(scores, at, at === cueAt, isQuotation[at] ?? false);
  }
  return scores;
}

/** What, times the forward share, is the probability of a label at a unit. */
function backwardSums(
  { labels }: Chain,
  { factors, scales }: ForwardSums,
  ratios: Float64Array,
): Float64Array {
  const sums = new Float64Array(labels.length * K).fill(1);
  for (let row = sums.length - 2 * K; row >= 0; row -= K) {
    for (let label = 0; label < K; label++) {
      let reach = 0;
      for (let after = 0; after < K; after++) {
        const onward = (factors[row + K + after] ?? 0) * (sums[row + K + after] ?? 0);
        reach += (ratios[label * K + after] ?? 0) * onward;
      }
      sums[row + label] = reach / (scales[row / K + 1] ?? 1);
    }
  }
  return sums;
}

function learnUnits(
  learner: Learner,
  { features, labels }: Chain,
  { shares }: ForwardSums,
  backward: Float64Array,
  step: number,
): void {
  for (const [at, ids] of features.entries()) {
    for (let label = 1; label < K; label++) {
      const place = at * K + label;
      const slope = (shares[place] ?? 0) * (backward[place] ?? 0) - (labels[at] === label ? 1 : 0);
      if (Math.abs(slope) < NEGLIGIBLE) continue;
      for (const id of ids) descend(learner, (id & learner.mask) * (K - 1) + label - 1, slope, step);
    }
  }
}

function transitionSlopes(
  { labels }: Chain,
  { shares, factors, scales }: ForwardSums,
  backward: Float64Array,
  ratios: Float64Array,
): Float64Array {
  const slopes = new Float64Array(ratios.length);
  const raise = (at: number, by: number) => {
    slopes[at] = (slopes[at] ?? 0) + by;
  };
  for (const [at, label] of labels.entries()) {
    raise((at === 0 ? K : (labels[at - 1] ?? 0)) * K + label, -1);
    for (let to = 0; to < K; to++) {
      const place = at * K + to;
      if (at === 0) raise(K * K + to, (shares[place] ?? 0) * (backward[place] ?? 0));
      const onward = ((factors[place] ?? 0) * (backward[place] ?? 0)) / (scales[at] ?? 1);
      if (at === 0 || onward === 0) continue;
      for (let from = 0; from < K; from++) {
        raise(from * K + to, (shares[place - to - K + from] ?? 0) * (ratios[from * K + to] ?? 0) * onward);
      }
    }
  }
  return slopes;
}
