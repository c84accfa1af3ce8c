import type { LedgerEntry } from '../schema/ledger.ts';
import { align } from './align.ts';
import { findContainer } from './find-container.ts';
import { fingerprint, readFingerprint } from './fingerprint.ts';
import type { IdKind } from './id.ts';
import { interleave } from './interleave.ts';
import { keepWording } from './keep-wording.ts';
import { type Hashes, weighByRarity } from './likeness.ts';
import { mintId } from './mint-id.ts';
import type { LedgerChange } from './reconcile.ts';

/** What stands now under an id. */
export interface Standing {
  id: string;
  /** Other ids that lead here, sorted. */
  aliases: string[];
  /** Earlier wordings, oldest first, each with the day it was first seen; empty unless the site keeps them. */
  earlier: { since: string; text: string }[];
}

interface Text {
  text: string;
  pin: string | null;
  in?: string | undefined;
}

interface Context {
  today: string;
  keepWordings: boolean;
  counts: ReadonlyMap<string, number>;
  /** Every id given out so far; new ones are added. */
  taken: Set<string>;
  isNear?: (entry: LedgerEntry, n: number) => boolean;
}

/** Carries the entries of one kind forward to the texts that stand now. */
export function carryForward(
  kind: IdKind,
  old: readonly LedgerEntry[],
  now: readonly Text[],
  context: Context,
) {
  const { today } = context;
  const prints = now.map(({ text }) => fingerprint(text));
  const olds = old.map((entry) => ({
    hashes: readFingerprint(entry.words),
    gone: entry.removed !== undefined,
  }));
  const news = prints.map((print) => ({ hashes: readFingerprint(print) }));
  const weigh = weighByRarity([...olds, ...news].map((text) => text.hashes));
  const holders = new Map(old.map((entry, o) => [entry.id, o]));
  const toNew = align(olds, news, weigh, {
    fixed: now.flatMap(({ pin }, n) => {
      const o = pin === null ? undefined : holders.get(pin);
      return o === undefined ? [] : [[o, n] as const];
    }),
    isNear: (o, n) => {
      const entry = old[o];
      return entry !== undefined && context.isNear?.(entry, n) === true;
    },
  });
  const newHashes: Hashes[] = news.map((text) => text.hashes);
  const into = old.map((_, o) =>
    toNew[o] !== null || olds[o]?.gone ? null : findContainer(olds[o]?.hashes ?? [], newHashes, weigh),
  );

  const changes: LedgerChange[] = [];
  const claimed = new Set(now.map(({ pin }) => pin).filter((pin) => pin !== null));
  const toOld = new Map(toNew.flatMap((n, o) => (n === null ? [] : [[n, o] as const])));
  const live = now.map((text, n): LedgerEntry => {
    const before = old[toOld.get(n) ?? -1];
    const words = prints[n] ?? '';
    const aliases = new Set(before?.aliases);
    for (const [o, target] of into.entries()) {
      const merged = old[o];
      if (target !== n || !merged) continue;
      for (const id of [merged.id, ...(merged.aliases ?? [])]) aliases.add(id);
    }
    let from = before?.from;
    let id = text.pin ?? before?.id;
    if (before && id !== before.id && id !== undefined) {
      aliases.add(before.id);
      changes.push({ kind: 'renamed', id: before.id, other: id, index: n });
    }
    if (!before) {
      id ??= mintId(kind, text.text, context.counts, (x) => context.taken.has(x));
      context.taken.add(id);
      const source = findSource(
        news[n]?.hashes ?? [],
        n,
        olds.map((o) => o.hashes),
        toNew,
        weigh,
      );
      from = source === null ? undefined : old[source]?.id;
      changes.push(
        from === undefined ? { kind: 'new', id, index: n } : { kind: 'split', id, other: from, index: n },
      );
    } else if (before.removed) changes.push({ kind: 'revived', id: before.id, index: n });
    else if (before.words !== words) changes.push({ kind: 'changed', id: before.id, index: n });
    const own = id ?? '';
    const changed = before && before.words !== words ? today : before?.changed;
    const list = [...aliases].filter((alias) => alias !== own && !claimed.has(alias)).sort();
    const wordings = context.keepWordings ? keepWording(before?.wordings, text.text, today) : undefined;
    return {
      id: own,
      words,
      born: before?.born ?? today,
      ...(changed === undefined ? {} : { changed }),
      ...(list.length === 0 ? {} : { aliases: list }),
      ...(from === undefined ? {} : { from }),
      ...(text.in === undefined ? {} : { in: text.in }),
      ...(wordings === undefined ? {} : { wordings }),
    };
  });
  for (const [o, n] of into.entries()) {
    const merged = old[o];
    if (n !== null && merged)
      changes.push({ kind: 'merged', id: merged.id, other: live[n]?.id ?? '', index: n });
  }
  const rest = old.map((entry, o): LedgerEntry | null => {
    if (toNew[o] !== null || into[o] !== null) return null;
    if (!entry.removed) changes.push({ kind: 'removed', id: entry.id, index: null });
    const { wordings, aliases, ...others } = entry;
    const left = aliases?.filter((alias) => !claimed.has(alias)) ?? [];
    return {
      ...others,
      removed: entry.removed ?? today,
      ...(left.length === 0 ? {} : { aliases: left }),
      ...(wordings && context.keepWordings ? { wordings } : {}),
    };
  });
  return {
    entries: interleave(live, rest, toNew),
    standing: live.map((entry) => ({
      id: entry.id,
      aliases: entry.aliases ?? [],
      earlier: entry.wordings?.slice(0, -1) ?? [],
    })),
    changes,
  };
}

/** The old text that a new one was split off from: it holds most of the new one's words. */
function findSource(
  part: Hashes,
  n: number,
  olds: readonly Hashes[],
  toNew: readonly (number | null)[],
  weigh: (hash: number) => number,
): number | null {
  const source = findContainer(part, olds, weigh);
  return source !== null && toNew[source] !== null && toNew[source] !== n ? source : null;
}
