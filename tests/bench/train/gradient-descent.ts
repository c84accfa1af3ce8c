import { type PackedWeights, packWeights } from '../../../src/attribution/reported/weights.ts';

/** Hashed weights in training, and for each the sum of its squared gradients (AdaGrad, Duchi et al. 2011). */
export interface Learner {
  /** Weights of one feature. */
  width: number;
  mask: number;
  weights: Float32Array;
  squares: Float32Array;
}

export interface Pace {
  epochs: number;
  /** The step width of the first epoch; each later one's is `decay` of the one before. */
  step: number;
  decay: number;
}

/** Keeps the first steps from being much longer than the rest. */
const FIRST_SQUARE = 0.01;
const PENALTY = 1e-6;

export function newLearner(bits: number, width: number): Learner {
  const size = width << bits;
  return {
    width,
    mask: (1 << bits) - 1,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST_SQUARE),
  };
}

/** Moves one weight against its gradient. */
export function descend({ weights, squares }: Learner, at: number, slope: number, step: number): void {
  const weight = weights[at] ?? 0;
  const gradient = slope + PENALTY * weight;
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = weight - (step * gradient) / Math.sqrt(square);
}

/** Goes through the examples in another order each epoch, always the same orders. */
export function descendInEpochs<T>(
  examples: readonly T[],
  { epochs, step, decay }: Pace,
  learn: (example: T, step: number) => void,
): void {
  const random = seeded(1);
  const order = [...examples];
  let width = step;
  for (let epoch = 0; epoch < epochs; epoch++, width *= decay) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as T;
      order[i] = order[j] as T;
      order[j] = kept;
    }
    for (const example of order) learn(example, width);
  }
}

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One weight in two thousand is cut off, so that the steps of the others are fine. */
const CUT_OFF = 0.9995;
const STEPS = 45;

export function packLearner({ weights, width }: Learner): PackedWeights {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(CUT_OFF * (sizes.length - 1))] ?? 0;
  return packWeights(weights, width, Math.max(largest, 0.2) / STEPS);
}

export interface Example {
  features: Int32Array;
  isRight: boolean;
}

/** Logistic regression by stochastic gradient. */
export function learnLogistic(examples: readonly Example[], bits: number, pace: Pace): Learner {
  const learner = newLearner(bits, 1);
  const { weights, mask } = learner;
  descendInEpochs(examples, pace, ({ features, isRight }, step) => {
    let score = 0;
    for (const id of features) score += weights[id & mask] ?? 0;
    const slope = 1 / (1 + Math.exp(-score)) - (isRight ? 1 : 0);
    for (const id of features) descend(learner, id & mask, slope, step);
  });
  return learner;
}
