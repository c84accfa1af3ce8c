import { argumentFeatures, cueContext } from './argument-features.ts';
import type { Clause } from './clause.ts';
import { emptyFeatures } from './features.ts';
import type { Weights } from './weights.ts';

/** What a unit is to a cue. A content or a source begins with its first unit; “other” weighs nothing, the rest is relative to it. */
export const LABELS = { other: 0, contentFirst: 1, content: 2, sourceFirst: 3, source: 4, cue: 5 } as const;
export const LABEL_COUNT = 6;

/** `transitions[LABEL_COUNT * LABEL_COUNT + b]` is for the first unit. */
export const isAllowed = (before: number, label: number): boolean =>
  (label !== LABELS.content || before === LABELS.contentFirst || before === LABELS.content) &&
  (label !== LABELS.source || before === LABELS.sourceFirst || before === LABELS.source);

/** The label of each unit, and how sure the tagger is. */
export interface Labelling {
  labels: Uint8Array;
  /** Log probability of the labelling as a whole. */
  whole: number;
  /** For each unit the probability of its being content. */
  content: Float64Array;
}

/** How much each label has for itself at each unit: `scores[at * LABEL_COUNT + label]`. −Infinity where it can't be. */
export function unitScores(clause: Clause, cueAt: number, weights: Weights): Float64Array {
  const { units } = clause;
  const { values, mask, labels: width, step } = weights;
  const scores = new Float64Array(units.length * LABEL_COUNT);
  const context = cueContext(clause, cueAt);
  const f = features;
  for (let at = 0; at < units.length; at++) {
    argumentFeatures(f, clause, context, at);
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    let s5 = 0;
    for (let i = 0; i < f.count; i++) {
      const row = ((f.ids[i] ?? 0) & mask) * width;
      s1 += values[row] ?? 0;
      s2 += values[row + 1] ?? 0;
      s3 += values[row + 2] ?? 0;
      s4 += values[row + 3] ?? 0;
      s5 += values[row + 4] ?? 0;
    }
    const base = at * LABEL_COUNT;
    scores[base + 1] = s1 * step;
    scores[base + 2] = s2 * step;
    scores[base + 3] = s3 * step;
    scores[base + 4] = s4 * step;
    scores[base + 5] = s5 * step;
    forbid(scores, base, at === cueAt, (units[at]?.quoted ?? 0) > 0);
  }
  return scores;
}

const features = emptyFeatures();

/** The cue's own word is cue; a quotation is never part of one. */
export function forbid(scores: Float64Array, base: number, isCue: boolean, isQuotation: boolean): void {
  if (isCue) for (let label = 0; label < LABELS.cue; label++) scores[base + label] = Number.NEGATIVE_INFINITY;
  else if (isQuotation) scores[base + LABELS.cue] = Number.NEGATIVE_INFINITY;
}

/**
 * The likeliest labels of a linear chain (Viterbi), their probability and that of content (forward-backward, scaled;
 * Lafferty et al. 2001).
 */
export function bestLabels(scores: Float64Array, transitions: Float64Array): Labelling {
  const n = scores.length / LABEL_COUNT;
  const K = LABEL_COUNT;
  const best = new Float64Array(n * K);
  const from = new Uint8Array(n * K);
  for (let at = 0; at < n; at++) {
    for (let label = 0; label < K; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let argument = at === 0 ? K : 0;
      if (at === 0) {
        top = transitions[K * K + label] ?? 0;
      } else {
        for (let before = 0; before < K; before++) {
          const sum = (best[(at - 1) * K + before] ?? 0) + (transitions[before * K + label] ?? 0);
          if (sum > top) {
            top = sum;
            argument = before;
          }
        }
      }
      best[at * K + label] = top + (scores[at * K + label] ?? 0);
      from[at * K + label] = argument;
    }
  }
  let label = 0;
  for (let other = 1; other < K; other++) {
    if ((best[(n - 1) * K + other] ?? 0) > (best[(n - 1) * K + label] ?? 0)) label = other;
  }
  const top = best[(n - 1) * K + label] ?? 0;
  const labels = new Uint8Array(n);
  for (let at = n - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * K + label] ?? 0;
  }
  const { probabilities, total } = marginals(scores, transitions);
  const content = new Float64Array(n);
  for (let at = 0; at < n; at++) {
    content[at] =
      (probabilities[at * K + LABELS.contentFirst] ?? 0) + (probabilities[at * K + LABELS.content] ?? 0);
  }
  return { labels, whole: top - total, content };
}

/** Probability of each label at each unit, and the log of the sum over all labellings. */
export function marginals(
  scores: Float64Array,
  transitions: Float64Array,
): {
  probabilities: Float64Array;
  total: number;
  forward: Float64Array;
  backward: Float64Array;
  scale: Float64Array;
  factor: Float64Array;
  step: Float64Array;
} {
  const n = scores.length / LABEL_COUNT;
  const K = LABEL_COUNT;
  const step = transitions.map(Math.exp);
  const factor = new Float64Array(n * K);
  const forward = new Float64Array(n * K);
  const backward = new Float64Array(n * K);
  const scale = new Float64Array(n);
  let total = 0;
  for (let at = 0; at < n; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < K; label++) top = Math.max(top, scores[at * K + label] ?? 0);
    let sum = 0;
    for (let label = 0; label < K; label++) {
      const own = Math.exp((scores[at * K + label] ?? 0) - top);
      factor[at * K + label] = own;
      let reach = at === 0 ? (step[K * K + label] ?? 0) : 0;
      if (at > 0) {
        for (let before = 0; before < K; before++) {
          reach += (forward[(at - 1) * K + before] ?? 0) * (step[before * K + label] ?? 0);
        }
      }
      forward[at * K + label] = reach * own;
      sum += reach * own;
    }
    scale[at] = sum;
    for (let label = 0; label < K; label++) forward[at * K + label] = (forward[at * K + label] ?? 0) / sum;
    total += top + Math.log(sum);
  }
  for (let at = n - 1; at >= 0; at--) {
    for (let label = 0; label < K; label++) {
      let reach = at === n - 1 ? 1 : 0;
      if (at < n - 1) {
        for (let after = 0; after < K; after++) {
          const onward = (factor[(at + 1) * K + after] ?? 0) * (backward[(at + 1) * K + after] ?? 0);
          reach += (step[label * K + after] ?? 0) * onward;
        }
        reach /= scale[at + 1] ?? 1;
      }
      backward[at * K + label] = reach;
    }
  }
  const probabilities = forward.map((value, i) => value * (backward[i] ?? 0));
  return { probabilities, total, forward, backward, scale, factor, step };
}
