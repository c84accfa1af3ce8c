import { diffArrays } from 'diff';
import type { LedgerEntry } from '../schema/ledger.ts';
import { align } from './align.ts';
import { containerFinder } from './container-finder.ts';
import { readFingerprint } from './fingerprint.ts';
import { type Hashes, weighByRarity, weightOf } from './likeness.ts';

/** What became of the entries of a ledger, by index. */
export interface Matches {
  /** For each entry the text that it stands for now, or null. */
  toNew: (number | null)[];
  /** For each entry that stands no more the text that it was merged into, or null. */
  mergedInto: (number | null)[];
  /** For each new text the entry it was split off from, or null. */
  splitFrom: (number | null)[];
}

/**
 * Finds what became of the entries of a ledger.
 *
 * @param prints The fingerprints of the texts that stand now.
 * @param pins For each of them the id that an editor has set, or null.
 * @param isNear Whether a text stands where an entry stood.
 */
export function matchEntries(
  entries: readonly LedgerEntry[],
  prints: readonly string[],
  leadIns: readonly boolean[],
  pins: readonly (string | null)[],
  isNear: (entry: LedgerEntry, n: number) => boolean,
): Matches {
  // A first build of an archive has nothing to compare its texts with.
  if (entries.length === 0) return { toNew: [], mergedInto: [], splitFrom: prints.map(() => null) };
  const olds = entries.map(({ words, removed }) => ({
    hashes: readFingerprint(words),
    gone: removed !== undefined,
  }));
  const news = prints.map((print, n) => ({ hashes: readFingerprint(print), leadsIn: leadIns[n] ?? false }));
  const weigh = weighByRarity([...olds, ...news].map(({ hashes }) => hashes));
  const holders = new Map(entries.map(({ id }, o) => [id, o]));
  const fixed = pins.flatMap((pin, n) => {
    const o = pin === null ? undefined : holders.get(pin);
    return o === undefined ? [] : [[o, n] as const];
  });
  const toNew = align(olds, news, weigh, {
    fixed,
    isNear: (o, n) => {
      const entry = entries[o];
      return entry !== undefined && isNear(entry, n);
    },
  });

  // What an unchanged text has says nothing of those that are gone: only words that are new where they stand do.
  const fresh = news.map(({ hashes }) => hashes);
  const lost = olds.map(({ hashes, gone }) => (gone ? [] : hashes));
  for (const [o, n] of toNew.entries()) {
    if (n === null) continue;
    const [before = [], now = []] = [olds[o]?.hashes, news[n]?.hashes];
    [lost[o], fresh[n]] = differing(before, now);
  }
  /** Of a text that stood twice in a row, the one that is left. */
  const beside = (o: number, hashes: Hashes) => {
    const twin = [o - 1, o + 1].find((other) => olds[other]?.hashes.join() === hashes.join());
    return toNew[twin ?? -1] ?? null;
  };
  const findNew = containerFinder(fresh, weigh);
  const findOld = containerFinder(lost, weigh);
  const kept = new Set(toNew);
  const mergedInto = olds.map(({ hashes, gone }, o) => {
    if (gone || toNew[o] !== null) return null;
    return findNew(hashes) ?? beside(o, hashes);
  });
  const splitFrom = news.map(({ hashes }, n) => (kept.has(n) ? null : findOld(hashes)));

  // A text that grew, or that was cut: one of the two is made wholly of the other, which stands nowhere else.
  const parts = [
    ...mergedInto.flatMap((n, o) =>
      n === null || kept.has(n) ? [] : [{ o, n, part: olds[o]?.hashes ?? [] }],
    ),
    ...splitFrom.flatMap((o, n) =>
      o === null || toNew[o] !== null ? [] : [{ o, n, part: news[n]?.hashes ?? [] }],
    ),
  ];
  const weighed = parts.map((pair) => ({ ...pair, weight: weightOf(pair.part, weigh) }));
  for (const { o, n } of weighed.sort((a, b) => b.weight - a.weight || a.o - b.o || a.n - b.n)) {
    if (toNew[o] !== null || kept.has(n)) continue;
    toNew[o] = n;
    kept.add(n);
  }
  return {
    toNew,
    mergedInto: mergedInto.map((n, o) => (toNew[o] === null ? n : null)),
    splitFrom: splitFrom.map((o, n) => (kept.has(n) || o === null || toNew[o] === null ? null : o)),
  };
}

/** The words of each of two texts that the other lacks (Myers’ difference). */
function differing(before: Hashes, now: Hashes): [lost: number[], fresh: number[]] {
  const lost: number[] = [];
  const fresh: number[] = [];
  if (before.join() === now.join()) return [lost, fresh];
  const changes = diffArrays([...before], [...now], { maxEditLength: MOST_EDITS });
  if (!changes) return [[...before], [...now]];
  for (const { added, removed, value } of changes) {
    if (removed) lost.push(...value);
    if (added) fresh.push(...value);
  }
  return [lost, fresh];
}

/** Texts that differ in more words are taken to differ in all: it bounds the time that long ones take. */
const MOST_EDITS = 1000;
