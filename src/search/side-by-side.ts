import { before, behind } from './near.ts';
import { type Occurrences, type Postings, pairTerm, roomFor } from './occurrences.ts';

/**
 * Where two of some terms stand side by side (the “common grams” of Apache Lucene), if they were taken down one behind the
 * other: a phrase of nothing but frequent words is found by its pairs. Under {@link pairTerm} of both.
 */
export function sideBySide(occurrences: Occurrences, some: readonly string[]): Map<string, Postings> {
  const ranks: (number | undefined)[] = [];
  for (const [rank, term] of some.entries()) ranks[occurrences.idOf(term)] = rank;
  const { hashOf } = occurrences;
  const eachPair = (take: (pair: number, number: number, near: number) => void): void => {
    let [first, id, number, near] = [-1, -1, -1, 0];
    occurrences.each((nextId, nextNumber, nextNear) => {
      const last = ranks[nextId] ?? -1;
      if (
        first >= 0 &&
        last >= 0 &&
        number === nextNumber &&
        behind(near) === hashOf(nextId) &&
        before(nextNear) === hashOf(id)
      ) {
        take(first * some.length + last, number, near);
      }
      first = last;
      id = nextId;
      number = nextNumber;
      near = nextNear;
    });
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
