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
/** How many places of a repeated text are tried at first: those nearest in rank. Others are when a text beside them is settled. */
const MOST_REPEATS = 12;

/** An old text and a new one that it may have become, by index. */
export interface Pair {
  o: number;
  n: number;
  /** Twice the weight of the words shared in order, by the weight of all: from 0 to 1, 1 for equal words. */
  like: number;
  /** One of them stands more than once on its side. */
  repeated: boolean;
}

/** The pairs that may be one text. */
export interface Candidates {
  /** Equal texts that stand once on each side, and never stood elsewhere. */
  certain: Pair[];
  /** Equal texts that are repeated, and texts that share words enough; of many places the nearest. */
  likely: Pair[];
  /** Any pair, whether it is among these or not: null where too little is shared. */
  pairOf: (o: number, n: number) => Pair | null;
}

/** Finds the pairs that may be one text. Texts that stand several times are compared once. */
export function candidatePairs(olds: readonly Hashes[], news: readonly Hashes[], weigh: Weigh): Candidates {
  const old = distinct(olds);
  const young = distinct(news);
  const places = new Map(young.texts.map((text, i) => [text.key, i]));
  const isCertain = (a: Distinct, b: Distinct | undefined) => a.places.length === 1 && b?.places.length === 1;
  /** For each distinct old text the likeness of the distinct new ones it was compared with. */
  const likes = old.texts.map((): Map<number, number> => new Map());
  const certain: Pair[] = [];
  const settled = new Set<number>();
  for (const [a, text] of old.texts.entries()) {
    const b = places.get(text.key);
    if (b === undefined) continue;
    likes[a]?.set(b, 1);
    if (!isCertain(text, young.texts[b])) continue;
    certain.push({ o: text.places[0] ?? 0, n: young.texts[b]?.places[0] ?? 0, like: 1, repeated: false });
    settled.add(b);
  }
  const isSettled = (a: number) => settled.has(places.get(old.texts[a]?.key ?? '') ?? -1);
  const compare = comparer(
    young.texts.map(({ hashes }, b) => (settled.has(b) ? [] : hashes)),
    weigh,
  );
  for (const [a, { hashes }] of old.texts.entries()) {
    if (isSettled(a)) continue;
    for (const [b, like] of compare.likeliest(hashes)) if (!likes[a]?.has(b)) likes[a]?.set(b, like);
  }
  const pair = (o: number, n: number, a: number, b: number, like: number): Pair => {
    const repeated = (old.texts[a]?.places.length ?? 0) > 1 || (young.texts[b]?.places.length ?? 0) > 1;
    return { o, n, like, repeated };
  };
  return {
    certain,
    likely: likes.flatMap((of, a) =>
      isSettled(a)
        ? []
        : [...of].flatMap(([b, like]) =>
            like <= LEAST_LIKE
              ? []
              : (old.texts[a]?.places ?? []).flatMap((o, rank) =>
                  nearest(young.texts[b]?.places ?? [], rank).map((n) => pair(o, n, a, b, like)),
                ),
          ),
    ),
    pairOf(o, n) {
      const [a, b] = [old.of[o] ?? 0, young.of[n] ?? 0];
      let like = likes[a]?.get(b);
      if (like === undefined) {
        like = compare.like(old.texts[a]?.hashes ?? [], b);
        likes[a]?.set(b, like);
      }
      return like > LEAST_LIKE ? pair(o, n, a, b, like) : null;
    },
  };
}

/** A text, and where it stands. */
interface Distinct {
  key: string;
  hashes: Hashes;
  places: number[];
}

/** The texts that differ, and for each place which of them stands there. Texts without a word are all different. */
function distinct(all: readonly Hashes[]): { texts: Distinct[]; of: number[] } {
  const known = new Map<string, number>();
  const texts: Distinct[] = [];
  const of = all.map((hashes, place) => {
    const key = hashes.length === 0 ? `#${place}` : hashes.join();
    const at = known.get(key);
    if (at !== undefined) {
      texts[at]?.places.push(place);
      return at;
    }
    known.set(key, texts.length);
    return texts.push({ key, hashes, places: [place] }) - 1;
  });
  return { texts, of };
}

/** Of the places of a text the nearest ones to a rank among the places of another. */
function nearest(places: readonly number[], rank: number): readonly number[] {
  const first = Math.max(0, Math.min(rank - MOST_REPEATS / 2, places.length - MOST_REPEATS));
  return places.slice(first, first + MOST_REPEATS);
}

/** Compares texts with some others. */
function comparer(news: readonly Hashes[], weigh: Weigh) {
  const holders = holdersOf(news);
  const weights = news.map((hashes) => weightOf(hashes, weigh));
  /** For each new text the weight it shares with the old one in hand; zero between two. */
  const shared = new Float64Array(news.length);
  const share = (hashes: Hashes, n: number, sum: number) =>
    (2 * sum) / (weightOf(hashes, weigh) + (weights[n] ?? 0));
  const like = (hashes: Hashes, n: number) => share(hashes, n, sharedInOrder(hashes, news[n] ?? [], weigh));
  return {
    like,
    /** The indices of those likest a text, and how like they are. */
    likeliest(hashes: Hashes): [n: number, like: number][] {
      const touched: number[] = [];
      for (const [hash, places] of rarestHeld(hashes, holders)) {
        const counted = weigh(hash);
        for (const n of places) {
          if (shared[n] === 0) touched.push(n);
          shared[n] = (shared[n] ?? 0) + counted;
        }
      }
      const weight = weightOf(hashes, weigh);
      const likely = touched
        .map((n) => ({ n, most: (2 * (shared[n] ?? 0)) / (weight + (weights[n] ?? 0)) }))
        .sort((a, b) => b.most - a.most || a.n - b.n)
        .slice(0, MOST_COMPARED);
      for (const n of touched) shared[n] = 0;
      const [first, ...others] = likely;
      if (!first) return [];
      const best = like(hashes, first.n);
      const rivals = others.filter(({ most }) => best < CLEARLY_LIKE || most > FAR_FEWER * first.most);
      return [[first.n, best], ...rivals.map(({ n }): [number, number] => [n, like(hashes, n)])];
    },
  };
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
