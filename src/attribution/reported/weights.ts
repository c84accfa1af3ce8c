import type { Features } from './features.ts';

/** Hashed weights as they stand in the model file: one printable character a weight. */
export interface PackedWeights {
  /** The worth of one step. */
  step: number;
  /** Weights of one feature: one for each label but the first, or one alone. */
  labels: number;
  /** 2^k × labels characters. */
  packed: string;
}

export interface Weights {
  step: number;
  labels: number;
  mask: number;
  values: Int8Array;
}

/** Characters 35 (`#`) to 126 (`~`) without the backslash stand for −45 to 45. */
const FIRST = 35;
const BACKSLASH = 92;
const ZERO = 45;

export function unpackWeights({ step, labels, packed }: PackedWeights): Weights {
  const values = new Int8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    values[i] = code - FIRST - ZERO - (code > BACKSLASH ? 1 : 0);
  }
  return { step, labels, mask: packed.length / labels - 1, values };
}

/** The inverse of `unpackWeights`, for the training script: every weight rounded to a step, the largest cut off. */
export function packWeights(values: ArrayLike<number>, labels: number, step: number): PackedWeights {
  const packed = Array.from(values, (value) => {
    const code = Math.max(-ZERO, Math.min(ZERO, Math.round(value / step))) + ZERO + FIRST;
    return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
  });
  return { step, labels, packed: packed.join('') };
}

/** The sum of a one-label model's weights over the features. */
export function scoreOf(weights: Weights, features: Features): number {
  const { values, mask } = weights;
  let sum = 0;
  for (let i = 0; i < features.count; i++) sum += values[(features.ids[i] ?? 0) & mask] ?? 0;
  return sum * weights.step;
}
