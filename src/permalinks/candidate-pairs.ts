import { holdersOf } from './holders-of.ts';
import { type Hashes, sharedInOrder, type Weigh, weightOf } from './likeness.ts';

/** Texts that share less are never the same: far below what an alignment accepts. */
const LEAST_LIKE = 0.2;
/** How many new texts are compared word by word with an old one; the true one is nearly always the first. */
const MOST_COMPARED = 8;
/** A likeliest text that is so like makes the comparison with those needless that share far fewer rare words. */
const CLEARLY_LIKE = 0.8;
const FAR_FEWER = 0.5;
/** How many of its rarest words choose the texts that one is compared with: usual words stand in nearly all … */
const MOST_PROBED = 32;
/** … and at how many places at most, after the first few: it bounds the time that a long article takes. */
const MOST_PLACES = 600;
const FIRST_PROBED = 6;
/** How many places a repeated text is tried at: those nearest in rank. Bounds an article of nothing but repeats. */
const MOST_REPEATS = 40;

/** An old text and a new one that it may have become, by index. */
export interface Pair {
  o: number;
  n: number;
  /** Twice the weight of the words shared in order, by the weight of all: from 0 to 1, 1 for equal words. */
  like: number;
  /** Equal words that stand more than once on one side. */
  repeated: boolean;
}

/** The pairs of equal texts, and for the rest the pairs that share words enough. */
export function candidatePairs(olds: readonly Hashes[], news: readonly Hashes[], weigh: Weigh): Pair[] {
  const equal = equalPairs(olds, news);
  const settled = equal.filter(({ repeated }) => !repeated);
  const settledOlds = new Set(settled.map(({ o }) => o));
  const settledNews = new Set(settled.map(({ n }) => n));
  return [
    ...equal,
    ...similarPairs(
      olds.map((hashes, o) => (settledOlds.has(o) ? [] : hashes)),
      news.map((hashes, n) => (settledNews.has(n) ? [] : hashes)),
      weigh,
    ),
  ];
}

function equalPairs(olds: readonly Hashes[], news: readonly Hashes[]): Pair[] {
  const places = Map.groupBy(news.keys(), (n) => news[n]?.join());
  const groups = Map.groupBy(olds.keys(), (o) => olds[o]?.join());
  groups.delete('');
  return [...groups].flatMap(([key, os]) => {
    const ns = places.get(key) ?? [];
    const repeated = os.length > 1 || ns.length > 1;
    return os.flatMap((o, rank) => {
      const first = Math.max(0, Math.min(rank - MOST_REPEATS / 2, ns.length - MOST_REPEATS));
      return ns.slice(first, first + MOST_REPEATS).map((n) => ({ o, n, like: 1, repeated }));
    });
  });
}

function similarPairs(olds: readonly Hashes[], news: readonly Hashes[], weigh: Weigh): Pair[] {
  const holders = holdersOf(news);
  const weights = news.map((hashes) => weightOf(hashes, weigh));
  /** For each new text the weight it shares with the old one in hand; zero between two. */
  const shared = new Float64Array(news.length);
  return olds.flatMap((hashes, o) => {
    const weight = weightOf(hashes, weigh);
    const likeOf = (sum: number, n: number) => (2 * sum) / (weight + (weights[n] ?? 0));
    const touched: number[] = [];
    for (const [hash, places] of rarestHeld(hashes, holders)) {
      const counted = weigh(hash);
      for (const n of places) {
        if (shared[n] === 0) touched.push(n);
        shared[n] = (shared[n] ?? 0) + counted;
      }
    }
    const likely = touched
      .map((n) => ({ n, like: likeOf(shared[n] ?? 0, n) }))
      .sort((a, b) => b.like - a.like || a.n - b.n)
      .slice(0, MOST_COMPARED);
    for (const n of touched) shared[n] = 0;
    const compare = ({ n }: { n: number }): Pair => {
      return { o, n, like: likeOf(sharedInOrder(hashes, news[n] ?? [], weigh), n), repeated: false };
    };
    const [first, ...others] = likely;
    if (!first) return [];
    const best = compare(first);
    const rivals = others.filter(({ like }) => best.like < CLEARLY_LIKE || like > FAR_FEWER * first.like);
    return [best, ...rivals.map(compare)].filter(
      ({ n, like }) => like > LEAST_LIKE && news[n]?.join() !== hashes.join(),
    );
  });
}

/** The rarest words of a text that stand in others, and the texts they stand in. */
function rarestHeld(hashes: Hashes, holders: ReadonlyMap<number, number[]>): [number, number[]][] {
  const rarest = [...new Set(hashes)]
    .map((hash): [number, number[]] => [hash, holders.get(hash) ?? []])
    .filter(([, places]) => places.length > 0)
    .sort(([, a], [, b]) => a.length - b.length)
    .slice(0, MOST_PROBED);
  let sum = 0;
  return rarest.filter(([, places], i) => {
    sum += places.length;
    return i < FIRST_PROBED || sum <= MOST_PLACES;
  });
}
