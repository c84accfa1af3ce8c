import { type Transitions, transitionsOf } from './label-chain.ts';
import { type PackedWeights, unpackWeights, type Weights } from './weights.ts';

/** The model file: see tests/bench/train/reported.ts for how it is made and from what. */
export interface PackedModel {
  cue: PackedWeights;
  arguments: PackedWeights;
  /** Log weights of one label after another, by rows; the last row is for the first unit. */
  transitions: readonly (number | null)[];
  choice: PackedWeights;
  /** The least score of an attribution that is kept. */
  threshold: number;
}

export interface Model {
  cue: Weights;
  arguments: Weights;
  transitions: Transitions;
  choice: Weights;
  threshold: number;
}

export function unpackModel(packed: PackedModel): Model {
  return {
    cue: unpackWeights(packed.cue),
    arguments: unpackWeights(packed.arguments),
    transitions: transitionsOf(
      Float64Array.from(packed.transitions, (log) => log ?? Number.NEGATIVE_INFINITY),
    ),
    choice: unpackWeights(packed.choice),
    threshold: packed.threshold,
  };
}
