import { before, behind } from './near.ts';
import { emptyPostings, type Occurrences, type Postings, pairTerm } from './occurrences.ts';

/**
 * Where two of some terms stand side by side (the “common grams” of Apache Lucene), if they were taken down one behind the
 * other: a phrase of nothing but frequent words is found by its pairs. Under {@link pairTerm} of both.
 */
export function sideBySide(occurrences: Occurrences, some: readonly string[]): Map<string, Postings> {
  const ranks = new Map(some.map((term, rank) => [occurrences.idOf(term), rank]));
  const eachPair = (take: (pair: number, number: number, near: number) => void): void => {
    let last = { rank: -1, id: -1, number: -1, near: 0 };
    occurrences.each((id, number, near) => {
      const first = last;
      last = { rank: ranks.get(id) ?? -1, id, number, near };
      if (first.rank < 0 || last.rank < 0 || first.number !== number) return;
      const isBeside =
        behind(first.near) === occurrences.hashOf(id) && before(near) === occurrences.hashOf(first.id);
      if (isBeside) take(first.rank * some.length + last.rank, number, first.near);
    });
  };
  const sizes = new Uint32Array(some.length ** 2);
  eachPair((pair) => {
    sizes[pair] = (sizes[pair] as number) + 1;
  });
  const found = Array.from(sizes, (size) => (size > 0 ? emptyPostings(size) : null));
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
      return postings === null ? [] : [[pairTerm(first, second), postings] as const];
    }),
  );
}
