import { before, behind } from './near.ts';
import { type Occurrences, type Postings, pairTerm, roomFor } from './occurrences.ts';

/**
 * Where two of some terms stand side by side (the “common grams” of Apache Lucene), if they were taken down one behind the
 * other: a phrase of nothing but frequent words is found by its pairs. Under {@link pairTerm} of both.
 */
export function sideBySide(occurrences: Occurrences, some: readonly string[]): Map<string, Postings> {
  const chosen = some.map(occurrences.idOf);
  const hashes = chosen.map(occurrences.hashOf);
  const ranks = new Int32Array(occurrences.size()).fill(-1);
  for (const [rank, id] of chosen.entries()) ranks[id] = rank;
  const runs = occurrences.runs();
  const eachPair = (take: (pair: number, number: number, near: number) => void): void => {
    let [first, number, beside] = [-1, -1, 0];
    for (const { ids, numbers, near } of runs) {
      for (let i = 0; i < ids.length; i += 1) {
        const second = ranks[ids[i] as number] as number;
        if (
          first >= 0 &&
          second >= 0 &&
          number === numbers[i] &&
          behind(beside) === hashes[second] &&
          before(near[i] as number) === hashes[first]
        ) {
          take(first * some.length + second, number, beside);
        }
        first = second;
        number = numbers[i] as number;
        beside = near[i] as number;
      }
    }
  };
  const sizes = new Uint32Array(some.length ** 2);
  eachPair((pair) => {
    sizes[pair] = (sizes[pair] as number) + 1;
  });
  const found = roomFor(sizes);
  const filled = new Uint32Array(sizes.length);
  eachPair((pair, number, near) => {
    const at = filled[pair] as number;
    const place = found[pair] as Postings;
    place.numbers[at] = number;
    place.near[at] = near;
    filled[pair] = at + 1;
  });
  const name = (rank: number): string => some[rank] as string;
  return new Map(
    found.flatMap((postings, pair) => {
      const [first, second] = [name(Math.floor(pair / some.length)), name(pair % some.length)];
      return postings.numbers.length === 0 ? [] : [[pairTerm(first, second), postings] as const];
    }),
  );
}
