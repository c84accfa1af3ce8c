import { backbone } from './backbone.ts';
import { candidatePairs, type Pair } from './candidate-pairs.ts';
import type { Hashes, Weigh } from './likeness.ts';
import { priorityQueue } from './priority-queue.ts';

// The figures below were chosen on 70 articles with their real edits (see `bench:permalinks`); each has a made-up case in the tests
// that needs it.

/** Below it a paragraph counts as removed: half the words’ weight, and one neighbour to vouch for it. */
const LEAST_SCORE = 0.55;
/** A tombstone must be liker to come back: nothing but its words speaks for it. */
const LEAST_TO_REVIVE = 0.6;
/** For each neighbour, before and after, that is aligned likewise. */
const NEIGHBOUR = 0.06;
/** For pairs that were not moved against the rest of the article. */
const UNMOVED = 0.08;
/** A text that stands comes before a tombstone. */
const GONE = 0.1;
/** For a quote in the paragraph it stood in. */
const NEAR = 0.1;

// Which copy of a text that stands several times is which, only what stands around can tell. It comes after texts that
// stand once and are as like.
const REPEATED = 0.2;
/** A copy moves with what it belongs to: what leads in, such as a question, with what follows; any other with what it follows. */
const OWNER = 0.06;
/** The neighbour on its other side. */
const OTHER = 0.03;
/** Neighbours farther away, by their distance. */
const FAR = 0.01;
const REACH = 4;

/** One side of an alignment. */
export interface AlignedText {
  hashes: Hashes;
  /** A tombstone: it may come back, and has no neighbours. */
  gone?: boolean;
  /** It belongs to what follows, as a question does, rather than to what it follows. */
  leadsIn?: boolean;
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
 * first; each that is taken speaks for the pairs around it.
 */
export function align(
  olds: readonly AlignedText[],
  news: readonly AlignedText[],
  weigh: Weigh,
  { fixed = [], isNear = () => false }: AlignOptions = {},
): (number | null)[] {
  const toNew: (number | null)[] = olds.map(() => null);
  const taken = new Set<number>();
  const isFree = (o: number, n: number) => toNew[o] === null && !taken.has(n);
  const take = (o: number, n: number) => {
    toNew[o] = n;
    taken.add(n);
  };
  for (const [o, n] of fixed) take(o, n);
  const { certain, likely, pairOf } = candidatePairs(olds.map(hashesOf), news.map(hashesOf), weigh);
  for (const { o, n } of certain) if (isFree(o, n)) take(o, n);

  // What is certainly gone, or new, parts no neighbours.
  const known = [...certain, ...likely, ...fixed.map(([o, n]) => ({ o, n }))];
  const before = sequence(known.flatMap(({ o }) => (olds[o]?.gone ? [] : [o])));
  const now = sequence(known.map(({ n }) => n));
  /** Where the text at a place stands now; the ends of the article stay its ends. Undefined where it isn’t known, or beyond. */
  const placeNow = (place: number): number | undefined => {
    if (place === -1) return -1;
    if (place === before.texts.length) return now.texts.length;
    return now.places.get(toNew[before.texts[place] ?? -1] ?? -1);
  };
  /** How far a pair is from one that is settled, on either side: 1 for the very next. Infinite where they crossed over. */
  const distance = (pair: Pair, way: 1 | -1, away: number): number => {
    const there = placeNow((before.places.get(pair.o) ?? Number.NaN) + way * away);
    const apart = way * ((there ?? Number.NaN) - (now.places.get(pair.n) ?? Number.NaN));
    return apart > 0 ? Math.max(away, apart) : Number.POSITIVE_INFINITY;
  };
  const unmoved = backbone(
    [...certain, ...likely].filter(({ o }) => before.places.has(o)),
    news.length,
    (pair, next) =>
      (before.places.get(next.o) ?? 0) - (before.places.get(pair.o) ?? 0) === 1 &&
      (now.places.get(next.n) ?? 0) - (now.places.get(pair.n) ?? 0) === 1,
  );
  const inOrder = new Set([...unmoved].map(({ o, n }) => o * news.length + n));

  /** Whether a pair is one text. */
  const score = (pair: Pair): number => {
    const { o, n, like } = pair;
    let sum = like + (isNear(o, n) ? NEAR : 0);
    if (olds[o]?.gone) return sum - GONE;
    for (const way of [-1, 1] as const) if (distance(pair, way, 1) === 1) sum += NEIGHBOUR;
    return inOrder.has(o * news.length + n) ? sum + UNMOVED : sum;
  };
  /** Which of several pairs comes first. */
  const rank = (pair: Pair): number => {
    const { o, n, like, repeated } = pair;
    if (!repeated) return score(pair);
    let sum = like - REPEATED + (isNear(o, n) ? NEAR : 0);
    if (olds[o]?.gone) return sum - GONE;
    for (const way of [-1, 1] as const) {
      const owns = (way === 1) === (news[n]?.leadsIn ?? false);
      for (let away = 1; away <= REACH; away++) {
        const far = distance(pair, way, away);
        if (far === 1) sum += owns ? OWNER : OTHER;
        else if (far <= REACH) sum += FAR / far;
      }
    }
    return sum;
  };

  const queue = priorityQueue(bestFirst);
  const push = (pair: Pair | null) => pair && queue.push({ pair, rank: rank(pair) });
  /** Puts in the pairs around one that is settled. */
  const pushAround = (o: number, n: number) => {
    const place = before.places.get(o) ?? Number.NaN;
    const there = now.places.get(n) ?? Number.NaN;
    for (const way of [-1, 1]) {
      for (let away = 1; away <= REACH; away++) {
        const old = before.texts[place + way * away];
        if (old === undefined || toNew[old] !== null) continue;
        for (let far = 1; far <= REACH; far++) {
          const young = now.texts[there + way * far];
          if (young !== undefined && !taken.has(young)) push(pairOf(old, young));
        }
      }
    }
  };
  for (const pair of likely) if (isFree(pair.o, pair.n)) push(pair);
  for (const [o, n] of toNew.entries()) if (n !== null) pushAround(o, n);
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { o, n } = best.pair;
    if (!isFree(o, n) || score(best.pair) < (olds[o]?.gone ? LEAST_TO_REVIVE : LEAST_SCORE)) continue;
    take(o, n);
    pushAround(o, n);
  }
  return toNew;
}

/** Texts in order, and for each its place among them. */
function sequence(indices: readonly number[]): { texts: number[]; places: Map<number, number> } {
  const texts = [...new Set(indices)].sort((a, b) => a - b);
  return { texts, places: new Map(texts.map((index, place) => [index, place])) };
}

function hashesOf({ hashes }: AlignedText): Hashes {
  return hashes;
}

type Ranked = { pair: Pair; rank: number };

function bestFirst(a: Ranked, b: Ranked): number {
  return b.rank - a.rank || a.pair.o - b.pair.o || a.pair.n - b.pair.n;
}
