import type { BuiltIndex, Postings } from './build-index.ts';
import { foldWord } from './fold.ts';
import { hash8, nearOf } from './near.ts';
import type { Corpus } from './record.ts';
import { remembered } from './remembered.ts';
import { tokens } from './tokens.ts';

/** How two terms are written as one. */
export function pairTerm(first: string, second: string): string {
  return `${first} ${second}`;
}

/**
 * The terms of an index together with pairs of frequent ones that stand side by side (the “common grams” of Apache
 * Lucene): a phrase of nothing but frequent words is found by its pairs.
 */
export function addPairs(
  { records }: Corpus,
  { numbers, terms }: BuiltIndex,
  frequent: readonly string[],
): Map<string, Postings> {
  const usual = new Set(frequent);
  const fold = remembered(foldWord);
  const pairs = new Map<string, { numbers: number[]; near: number[] }>();
  records.forEach(({ text }, record) => {
    const words = tokens(text, fold).filter(({ width }) => width === 1);
    for (let i = 1; i < words.length; i += 1) {
      const [first = '', second = ''] = [words[i - 1]?.term, words[i]?.term];
      if (!usual.has(second) || !usual.has(first)) continue;
      const pair = pairTerm(first, second);
      const known = pairs.get(pair) ?? { numbers: [], near: [] };
      pairs.set(pair, known);
      const before = words[i - 2]?.term;
      known.numbers.push(numbers[record] as number);
      known.near.push(nearOf(before === undefined ? undefined : hash8(before), hash8(second)));
    }
  });
  const found = new Map(terms);
  for (const [pair, { numbers: places, near }] of pairs) {
    found.set(pair, { numbers: Uint32Array.from(places), near: Uint16Array.from(near) });
  }
  return found;
}
