import type { LedgerEntry } from '../schema/ledger.ts';

/**
 * The entries that stand now in order, and each tombstone behind what it stood behind. `rest` has a tombstone, or null
 * for an entry that stands elsewhere, for each old entry; `toNew` where each of them stands now.
 */
export function interleave(
  live: readonly LedgerEntry[],
  rest: readonly (LedgerEntry | null)[],
  toNew: readonly (number | null)[],
): LedgerEntry[] {
  const behind = new Map<number, LedgerEntry[]>();
  let place = TOP;
  for (const [o, tombstone] of rest.entries()) {
    place = toNew[o] ?? place;
    if (!tombstone) continue;
    const others = behind.get(place);
    if (others) others.push(tombstone);
    else behind.set(place, [tombstone]);
  }
  return [...(behind.get(TOP) ?? []), ...live.flatMap((entry, n) => [entry, ...(behind.get(n) ?? [])])];
}

const TOP = -1;
