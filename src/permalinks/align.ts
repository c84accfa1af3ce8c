import { type Hashes, sharedInOrder, type Weigh, weightOf } from './likeness.ts';

export const T = {
  threshold: 0.5,
  neighbour: 0.06,
  order: 0.03,
  repeated: 0.8,
  gonePenalty: 0.1,
  goneThreshold: 0.6,
  near: 0.1,
};

/** One side of an alignment. */
export interface Aligned {
  hashes: Hashes;
  /** A tombstone: may come back, has no neighbours. */
  gone?: boolean;
}

/** For each old text the index of the new text it became, or null. */
export function align(
  olds: readonly Aligned[],
  news: readonly Aligned[],
  weigh: Weigh,
  options: {
    fixed?: readonly (readonly [number, number])[];
    isNear?: (o: number, n: number) => boolean;
  } = {},
): (number | null)[] {
  const toNew: (number | null)[] = olds.map(() => null);
  const toOld: (number | null)[] = news.map(() => null);
  for (const [o, n] of options.fixed ?? []) {
    toNew[o] = n;
    toOld[n] = o;
  }
  const live = olds.map((_, i) => i).filter((i) => !olds[i]?.gone);
  const before = new Map(live.map((o, k) => [o, k === 0 ? null : (live[k - 1] ?? null)]));
  const after = new Map(live.map((o, k) => [o, live[k + 1] ?? null]));

  const heap: { o: number; n: number; base: number; score: number }[] = [];
  const byOld = new Map<number, { n: number; base: number }[]>();
  const score = (o: number, n: number, base: number): number => {
    let s = base + (options.isNear?.(o, n) ? T.near : 0);
    if (olds[o]?.gone) return s;
    const b = before.get(o) ?? null;
    const a = after.get(o) ?? null;
    if (b === null ? n === 0 : toNew[b] === n - 1) s += T.neighbour;
    if (a === null ? n === news.length - 1 : toNew[a] === n + 1) s += T.neighbour;
    if (inOrder(o, n)) s += T.order;
    return s;
  };
  const inOrder = (o: number, n: number): boolean => {
    for (let b = before.get(o) ?? null; b !== null; b = before.get(b) ?? null) {
      const at = toNew[b];
      if (at !== null && at !== undefined) {
        if (at > n) return false;
        break;
      }
    }
    for (let a = after.get(o) ?? null; a !== null; a = after.get(a) ?? null) {
      const at = toNew[a];
      if (at !== null && at !== undefined) return at > n;
    }
    return true;
  };
  const push = (o: number, n: number, base: number): void => {
    heap.push({ o, n, base, score: score(o, n, base) });
  };
  for (const { o, n, base } of candidates(olds, news, weigh)) {
    const list = byOld.get(o) ?? [];
    list.push({ n, base });
    byOld.set(o, list);
    push(o, n, base);
  }
  while (heap.length) {
    heap.sort((x, y) => y.score - x.score || x.o - y.o || x.n - y.n);
    const top = heap.shift();
    if (!top) break;
    const { o, n, base } = top;
    if (toNew[o] !== null || toOld[n] !== null) continue;
    const now = score(o, n, base);
    if (now < top.score - 1e-9) {
      heap.push({ ...top, score: now });
      continue;
    }
    if (now < (olds[o]?.gone ? T.goneThreshold : T.threshold)) break;
    toNew[o] = n;
    toOld[n] = o;
    for (const near of [before.get(o), after.get(o)]) {
      if (near === null || near === undefined || toNew[near] !== null) continue;
      for (const c of byOld.get(near) ?? []) if (Math.abs(c.n - n) === 1) push(near, c.n, c.base);
    }
  }
  return toNew;
}

function candidates(olds: readonly Aligned[], news: readonly Aligned[], weigh: Weigh) {
  const out: { o: number; n: number; base: number }[] = [];
  const key = (t: Aligned) => t.hashes.join(' ');
  const groups = new Map<string, { o: number[]; n: number[] }>();
  olds.forEach((t, o) => {
    const g = groups.get(key(t)) ?? { o: [], n: [] };
    g.o.push(o);
    groups.set(key(t), g);
  });
  news.forEach((t, n) => {
    const g = groups.get(key(t)) ?? { o: [], n: [] };
    g.n.push(n);
    groups.set(key(t), g);
  });
  const fixedO = new Set<number>();
  const fixedN = new Set<number>();
  for (const g of groups.values()) {
    const unique = g.o.length === 1 && g.n.length === 1;
    for (const o of g.o)
      for (const n of g.n) {
        out.push({ o, n, base: (unique ? 2 : T.repeated) - (olds[o]?.gone ? T.gonePenalty : 0) });
      }
    if (unique && !olds[g.o[0] ?? 0]?.gone) {
      fixedO.add(g.o[0] ?? -1);
      fixedN.add(g.n[0] ?? -1);
    }
  }
  const index = new Map<number, number[]>();
  news.forEach((t, n) => {
    if (fixedN.has(n)) return;
    for (const h of new Set(t.hashes)) {
      const l = index.get(h) ?? [];
      l.push(n);
      index.set(h, l);
    }
  });
  const newWeights = news.map((t) => weightOf(t.hashes, weigh));
  olds.forEach((t, o) => {
    if (fixedO.has(o)) return;
    const shared = new Map<number, number>();
    for (const h of new Set(t.hashes))
      for (const n of index.get(h) ?? []) shared.set(n, (shared.get(n) ?? 0) + weigh(h));
    const w = weightOf(t.hashes, weigh);
    const top = [...shared]
      .map(([n, s]) => ({ n, s: (2 * s) / (w + (newWeights[n] ?? 0)) }))
      .filter((c) => c.s > 0.2)
      .sort((a, b) => b.s - a.s)
      .slice(0, 8);
    for (const { n } of top) {
      const other = news[n];
      if (!other || key(other) === key(t)) continue;
      const like = (2 * sharedInOrder(t.hashes, other.hashes, weigh)) / (w + (newWeights[n] ?? 0));
      out.push({ o, n, base: like - (t.gone ? T.gonePenalty : 0) });
    }
  });
  return out;
}
