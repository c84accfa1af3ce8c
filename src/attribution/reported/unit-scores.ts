import { argumentFeatures, cueContext } from './argument-features.ts';
import type { Clause } from './clause.ts';
import { emptyFeatures } from './features.ts';
import { LABEL_COUNT, ruleOut } from './labels.ts';
import type { Weights } from './weights.ts';

/** Filled anew each time. */
const features = emptyFeatures();

/**
 * How much each label has for itself at each unit of a cue's clause: `scores[at * LABEL_COUNT + label]`, −Infinity where it
 * can't be.
 */
export function unitScores(clause: Clause, cueAt: number, weights: Weights): Float64Array {
  const { units } = clause;
  const { values, mask, labels: width, step } = weights;
  const scores = new Float64Array(units.length * LABEL_COUNT);
  const context = cueContext(clause, cueAt);
  const { ids } = features;
  for (let at = 0; at < units.length; at++) {
    argumentFeatures(features, clause, context, at);
    // One sum a label, spelt out: this is where a third of the time goes.
    let contentFirst = 0;
    let content = 0;
    let sourceFirst = 0;
    let source = 0;
    let cue = 0;
    for (let i = 0; i < features.count; i++) {
      const row = ((ids[i] ?? 0) & mask) * width;
      contentFirst += values[row] ?? 0;
      content += values[row + 1] ?? 0;
      sourceFirst += values[row + 2] ?? 0;
      source += values[row + 3] ?? 0;
      cue += values[row + 4] ?? 0;
    }
    const own = at * LABEL_COUNT;
    scores[own + 1] = contentFirst * step;
    scores[own + 2] = content * step;
    scores[own + 3] = sourceFirst * step;
    scores[own + 4] = source * step;
    scores[own + 5] = cue * step;
    ruleOut(scores, at, at === cueAt, (units[at]?.quoted ?? 0) > 0);
  }
  return scores;
}
