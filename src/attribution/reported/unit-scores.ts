import { addOwn, addRelative, cueContext } from './argument-features.ts';
import type { Clause } from './clause.ts';
import { emptyFeatures } from './features.ts';
import { LABEL_COUNT, ruleOut } from './labels.ts';
import type { Weights } from './weights.ts';

/** Filled anew each time. */
const features = emptyFeatures();

/** Room for the clause in hand: two rows a unit, with the cue behind it and before it; whether these are known; all scores. */
let own = new Int32Array(0);
let isKnown = new Uint8Array(0);
let room = new Float64Array(0);
const sums = new Int32Array(LABEL_COUNT);

/**
 * Tells how much each label has for itself at each unit of a clause, cue by cue: `scores[at * LABEL_COUNT + label]`,
 * −Infinity where it can't be; filled anew for each cue. What is the same for all cues on one side of a unit is summed once.
 */
export function unitScorer(clause: Clause, weights: Weights): (cueAt: number) => Float64Array {
  const { units } = clause;
  const { labels, step } = weights;
  if (isKnown.length < 2 * units.length) {
    own = new Int32Array(4 * units.length * labels);
    isKnown = new Uint8Array(4 * units.length);
    room = new Float64Array(2 * units.length * LABEL_COUNT);
  }
  isKnown.fill(0, 0, 2 * units.length);
  const ownRow = (at: number, side: number) => {
    const place = 2 * at + (side > 0 ? 1 : 0);
    if (isKnown[place] === 0) {
      isKnown[place] = 1;
      for (let label = 0; label < labels; label++) own[place * labels + label] = 0;
      features.count = 0;
      addOwn(features, clause, at, side);
      addWeights(weights, own, place * labels);
    }
    return place * labels;
  };
  const scores = room.subarray(0, units.length * LABEL_COUNT);
  return (cueAt) => {
    scores.fill(0);
    const context = cueContext(clause, cueAt);
    for (let at = 0; at < units.length; at++) {
      // The cue's own word is cue, whatever speaks for it.
      if (at !== cueAt) {
        const row = ownRow(at, at - cueAt);
        for (let label = 0; label < labels; label++) sums[label] = own[row + label] ?? 0;
        features.count = 0;
        addRelative(features, clause, context, at);
        addWeights(weights, sums, 0);
        for (let label = 0; label < labels; label++) {
          scores[at * LABEL_COUNT + label + 1] = (sums[label] ?? 0) * step;
        }
      }
      ruleOut(scores, at, at === cueAt, (units[at]?.quoted ?? 0) > 0);
    }
    return scores;
  };
}

/** Adds the features' weights for each label but “other”, spelt out: this is where a third of the time goes. */
function addWeights({ values, mask, labels }: Weights, sums: Int32Array, row: number): void {
  const { ids, count } = features;
  let contentFirst = 0;
  let content = 0;
  let sourceFirst = 0;
  let source = 0;
  let cue = 0;
  for (let i = 0; i < count; i++) {
    const at = ((ids[i] ?? 0) & mask) * labels;
    contentFirst += values[at] ?? 0;
    content += values[at + 1] ?? 0;
    sourceFirst += values[at + 2] ?? 0;
    source += values[at + 3] ?? 0;
    cue += values[at + 4] ?? 0;
  }
  sums[row] = (sums[row] ?? 0) + contentFirst;
  sums[row + 1] = (sums[row + 1] ?? 0) + content;
  sums[row + 2] = (sums[row + 2] ?? 0) + sourceFirst;
  sums[row + 3] = (sums[row + 3] ?? 0) + source;
  sums[row + 4] = (sums[row + 4] ?? 0) + cue;
}
