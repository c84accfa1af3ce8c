import { backbone } from './backbone.ts';
import { candidatePairs, type Pair } from './candidate-pairs.ts';
import type { Hashes, Weigh } from './likeness.ts';
import { priorityQueue } from './priority-queue.ts';

// The figures below were chosen on 70 articles with their real edits (see `bench:permalinks`); from a third less to a third
// more, each moves fewer than 1 link in 500.

/** Below it a paragraph counts as removed: half the words' weight, and one neighbour to vouch for it. */
const LEAST_SCORE = 0.55;
/** A tombstone must be liker to come back: nothing but its words speaks for it. */
const LEAST_TO_REVIVE = 0.6;
/** For each neighbour, before and after, that is aligned likewise. */
const NEIGHBOUR = 0.06;
/** For pairs that were not moved against the rest of the article. */
const UNMOVED = 0.08;
/** Equal words that stand once on each side are certain: they come first. */
const EQUAL = 1;
/** Equal words that stand several times wait for their neighbours. */
const REPEATED = -0.2;
/** A text that stands comes before a tombstone. */
const GONE = -0.1;
/** For a quote in the paragraph it stood in. */
const NEAR = 0.1;

/** One side of an alignment. */
export interface AlignedText {
  hashes: Hashes;
  /** A tombstone: it may come back, and has no neighbours. */
  gone?: boolean;
}

/** What is known of the texts besides their words. */
export interface AlignOptions {
  /** Pairs that an editor has settled, by index. */
  fixed?: readonly (readonly [o: number, n: number])[];
  /** Whether a new text stands where an old one stood. */
  isNear?: (o: number, n: number) => boolean;
}

/**
 * Finds what became of texts: for each old one the index of the new one, or null. Pairs are taken one to one, best
 * first; each that is taken speaks for the pairs beside it.
 */
export function align(
  olds: readonly AlignedText[],
  news: readonly AlignedText[],
  weigh: Weigh,
  { fixed = [], isNear = () => false }: AlignOptions = {},
): (number | null)[] {
  const toNew: (number | null)[] = olds.map(() => null);
  const taken = new Set<number>();
  const take = (o: number, n: number) => {
    toNew[o] = n;
    taken.add(n);
  };
  for (const [o, n] of fixed) take(o, n);

  const pairs = candidatePairs(olds.map(hashesOf), news.map(hashesOf), weigh);
  const neighbours = neighboursOf(olds);
  const unmoved = backbone(
    pairs.filter(({ o }) => !olds[o]?.gone),
    news.length,
    (pair, next) => neighbours.after[pair.o] === next.o && pair.n + 1 === next.n,
  );
  const score = (pair: Pair): number => {
    const { o, n, like, repeated } = pair;
    let sum = like + (isNear(o, n) ? NEAR : 0);
    if (like === 1) sum += repeated ? REPEATED : EQUAL;
    if (olds[o]?.gone) return sum + GONE;
    const before = neighbours.before[o];
    const after = neighbours.after[o];
    if (before === undefined ? n === 0 : toNew[before] === n - 1) sum += NEIGHBOUR;
    if (after === undefined ? n === news.length - 1 : toNew[after] === n + 1) sum += NEIGHBOUR;
    return unmoved.has(pair) ? sum + UNMOVED : sum;
  };

  const byPlace = new Map(pairs.map((pair) => [pair.o * news.length + pair.n, pair]));
  const queue = priorityQueue(bestFirst);
  const push = (pair: Pair | undefined) => pair && queue.push({ pair, score: score(pair) });
  for (const pair of pairs) push(pair);
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { o, n } = best.pair;
    if (toNew[o] !== null || taken.has(n)) continue;
    if (best.score < (olds[o]?.gone ? LEAST_TO_REVIVE : LEAST_SCORE)) continue;
    take(o, n);
    const before = neighbours.before[o];
    const after = neighbours.after[o];
    if (before !== undefined && n > 0) push(byPlace.get(before * news.length + n - 1));
    if (after !== undefined && n + 1 < news.length) push(byPlace.get(after * news.length + n + 1));
  }
  return toNew;
}

function hashesOf({ hashes }: AlignedText): Hashes {
  return hashes;
}

/** For each old text that stands, the indices of those that stand beside it. */
function neighboursOf(olds: readonly AlignedText[]) {
  const before: (number | undefined)[] = [];
  const after: (number | undefined)[] = [];
  let last: number | undefined;
  for (const [o, { gone }] of olds.entries()) {
    if (gone) continue;
    before[o] = last;
    if (last !== undefined) after[last] = o;
    last = o;
  }
  return { before, after };
}

type Scored = { pair: Pair; score: number };

function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || a.pair.o - b.pair.o || a.pair.n - b.pair.n;
}
