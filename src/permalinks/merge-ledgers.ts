import type { Head, Ledger, LedgerEntry } from '../schema/ledger.ts';

/**
 * One ledger of several, as when two branches each gave out ids: none is lost, and each names one thing, what it names in
 * the first. Texts that stand no more, or stand twice, are settled when the ledger is next carried forward.
 */
export function mergeLedgers(ledgers: readonly Ledger[]): Ledger {
  return {
    version: 1,
    paragraphs: mergeEntries(ledgers.map(({ paragraphs }) => paragraphs)),
    quotes: mergeEntries(ledgers.map(({ quotes }) => quotes)),
    ...(ledgers.some(({ heads }) => heads) && { heads: mergeHeads(ledgers.map(({ heads = [] }) => heads)) }),
  };
}

/** Of one day that of the first ledger which has one. */
function mergeHeads(lists: readonly (readonly Head[])[]): Head[] {
  const byDay = new Map<string, Head>();
  for (const head of lists.flat()) if (!byDay.has(head.since)) byDay.set(head.since, head);
  return [...byDay.values()].sort((a, b) => (a.since < b.since ? -1 : 1));
}

function mergeEntries(lists: readonly (readonly LedgerEntry[])[]): LedgerEntry[] {
  const merged: LedgerEntry[] = [];
  const named = new Set<string>();
  for (const list of lists) {
    const listed = new Set(list.map(({ id }) => id));
    let place = 0;
    for (const entry of list) {
      // What only the ledgers before this one have added at this place stays in front.
      while (merged[place] && !listed.has(merged[place]?.id ?? '')) place++;
      const at = merged.findIndex(({ id }) => id === entry.id);
      const aliases = (entry.aliases ?? []).filter((alias) => !named.has(alias) && alias !== entry.id);
      for (const alias of aliases) named.add(alias);
      const known = merged[at];
      if (known) {
        merged[at] = withAliases(later(known, entry), [...(known.aliases ?? []), ...aliases]);
        place = Math.max(place, at + 1);
      } else if (!named.has(entry.id)) {
        merged.splice(place++, 0, withAliases(entry, aliases));
        named.add(entry.id);
      } else if (aliases.length > 0) {
        // The entry's own id is an alias by now; what it led to leads there too.
        const holder = merged.findIndex((other) => other.aliases?.includes(entry.id));
        const into = merged[holder];
        if (into) merged[holder] = withAliases(into, [...(into.aliases ?? []), ...aliases]);
      }
    }
  }
  return merged;
}

/** Of two states of a text the one that stands, or else the one that changed last. */
function later(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  if (a.removed === undefined || b.removed === undefined) {
    if (a.removed !== b.removed) return a.removed === undefined ? a : b;
  }
  return (b.changed ?? b.born) > (a.changed ?? a.born) ? b : a;
}

function withAliases({ aliases: _, ...entry }: LedgerEntry, aliases: readonly string[]): LedgerEntry {
  return aliases.length === 0 ? entry : { ...entry, aliases: [...new Set(aliases)].sort() };
}
