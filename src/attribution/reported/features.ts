/** The features of one example as numbers, gathered in place: a tagger asks for them ten thousand times an article. */
export interface Features {
  ids: Int32Array;
  count: number;
}

/** More than any example has. */
const CAPACITY = 128;

export const emptyFeatures = (): Features => ({ ids: new Int32Array(CAPACITY), count: 0 });

/** Adds “template = (one, other)” to the features, hashed (Weinberger et al. 2009). */
export function add(features: Features, template: number, one: number, other = 0): void {
  features.ids[features.count++] = mix(mix(template, one), other);
}

/** Two numbers hashed to one of 32 bits. */
export function mix(one: number, other: number): number {
  const x = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  return x ^ (x >>> 15);
}

/** A word hashed to 32 bits (FNV-1a over its code units), or what of it stands from one of them on. */
export function hashWord(word: string, from = 0): number {
  let x = 0x811c9dc5;
  for (let i = from; i < word.length; i++) x = Math.imul(x ^ word.charCodeAt(i), 0x01000193);
  return x | 0;
}
