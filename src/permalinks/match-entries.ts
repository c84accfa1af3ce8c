import type { LedgerEntry } from '../schema/ledger.ts';
import { align } from './align.ts';
import { containerFinder } from './container-finder.ts';
import { readFingerprint } from './fingerprint.ts';
import { weighByRarity } from './likeness.ts';

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
  pins: readonly (string | null)[],
  isNear: (entry: LedgerEntry, n: number) => boolean,
): Matches {
  // A first build of an archive has nothing to compare its texts with.
  if (entries.length === 0) return { toNew: [], mergedInto: [], splitFrom: prints.map(() => null) };
  const olds = entries.map(({ words, removed }) => ({
    hashes: readFingerprint(words),
    gone: removed !== undefined,
  }));
  const news = prints.map((print) => ({ hashes: readFingerprint(print) }));
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

  const findIn = (texts: readonly { hashes: number[] }[]) =>
    containerFinder(
      texts.map(({ hashes }) => hashes),
      weigh,
    );
  const findNew = findIn(news);
  const findOld = findIn(olds);
  const kept = new Set(toNew);
  return {
    toNew,
    mergedInto: olds.map(({ hashes, gone }, o) => (gone || toNew[o] !== null ? null : findNew(hashes))),
    splitFrom: news.map(({ hashes }, n) => {
      const source = kept.has(n) ? null : findOld(hashes);
      return source === null || toNew[source] === null ? null : source;
    }),
  };
}
