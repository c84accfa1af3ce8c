import { firstWhere } from './first-where.ts';

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** Tells where a text's code points stand in it. */
export interface CodePoints {
  /** The code unit, counted from another one, at which a code point begins that is counted from the same one. */
  toUnits: (point: number, from: number) => number;
}

/** Looks once for the characters of two code units, so that many places can be asked for. */
export function codePoints(text: string): CodePoints {
  const astral = [...text.matchAll(ASTRAL)].map(({ index }) => index);
  return {
    toUnits: (point, from) => {
      const first = firstWhere(astral.length, (i) => (astral[i] ?? 0) >= from);
      const behind = firstWhere(astral.length, (i) => (astral[i] ?? 0) - from - (i - first) >= point);
      return point + Math.max(0, behind - first);
    },
  };
}
