import type { LedgerEntry } from '../schema/ledger.ts';
import { fingerprint } from './fingerprint.ts';
import type { IdKind } from './id.ts';
import { interleave } from './interleave.ts';
import { keepWording } from './keep-wording.ts';
import type { LedgerChange } from './ledger-change.ts';
import { matchEntries } from './match-entries.ts';
import { mintId } from './mint-id.ts';
import { leadsIn } from './owners-of.ts';
import type { WordCounts } from './rarest-words.ts';

/** What stands now under an id. */
export interface Standing {
  id: string;
  /** Other ids that lead here, sorted. */
  aliases: string[];
  /** Earlier wordings, oldest first, each with the day it was first seen; empty unless the site keeps them. */
  earlier: { since: string; text: string }[];
  /** The days of its first publication and of its wording, where wordings are kept. */
  born?: string;
  since?: string;
}

/** A text that stands now. */
export interface CarriedText {
  text: string;
  /** Its words, as `words` gives them. */
  words: readonly string[];
  /** The same, as `tellingWords` gives them. */
  telling: readonly string[];
  /** Where it stands several times, the words of the text it belongs to. */
  owner: readonly string[] | null;
  /** The id that an editor has set. */
  pin: string | null;
  /** Quotes only: the id of the paragraph it stands in. */
  in?: string | undefined;
}

/** What the paragraphs and quotes of an article share. */
export interface CarryContext {
  today: string;
  keepWordings: boolean;
  /** How rare each word is. */
  counts: WordCounts;
  /** Makes an id that nothing has had. */
  unique: (id: string) => string;
  /** Whether a text stands where an entry stood. */
  isNear?: (entry: LedgerEntry, n: number) => boolean;
}

/** Carries the entries of one kind forward to the texts that stand now. */
export function carryForward(
  kind: IdKind,
  old: readonly LedgerEntry[],
  now: readonly CarriedText[],
  context: CarryContext,
): { entries: LedgerEntry[]; standing: Standing[]; changes: LedgerChange[] } {
  const { today, keepWordings, unique } = context;
  const prints = now.map(({ words }) => fingerprint(words));
  const pins = now.map(({ pin }) => pin);
  const pinned = new Set(pins);
  const { toNew, mergedInto, splitFrom } = matchEntries(
    old,
    prints,
    now.map(({ text }) => leadsIn(text)),
    pins,
    context.isNear ?? (() => false),
  );
  const predecessors = new Map(old.map((entry, o) => [toNew[o], entry]));
  const merged = Map.groupBy(old.keys(), (o) => mergedInto[o]);
  const changes: LedgerChange[] = [];

  const live = now.map(({ text, telling, owner, pin, in: place }, n): LedgerEntry => {
    const before = predecessors.get(n);
    const print = prints[n] ?? '';
    const id = pin ?? before?.id ?? mintId(kind, telling, context.counts, unique, owner);
    const absorbed = (merged.get(n) ?? []).flatMap((o) => idsOf(old[o]));
    const aliases = [...new Set([...idsOf(before), ...absorbed])].filter(
      (other) => !pinned.has(other) && other !== id,
    );
    const from = before ? before.from : old[splitFrom[n] ?? -1]?.id;
    const isChanged = before !== undefined && before.words !== print;

    if (!before)
      changes.push({
        kind: from === undefined ? 'new' : 'split',
        id,
        ...(from && { other: from }),
        index: n,
      });
    else if (before.removed) changes.push({ kind: 'revived', id, index: n });
    else if (isChanged) changes.push({ kind: 'changed', id, index: n });
    if (before && before.id !== id) changes.push({ kind: 'renamed', id: before.id, other: id, index: n });
    for (const o of merged.get(n) ?? [])
      changes.push({ kind: 'merged', id: old[o]?.id ?? '', other: id, index: n });

    return withoutBlanks({
      id,
      words: print,
      born: before?.born ?? today,
      changed: isChanged ? today : before?.changed,
      aliases: aliases.sort(),
      from,
      in: place,
      wordings: keepWordings ? keepWording(before?.wordings, text, today) : [],
    });
  });
  const tombstones = old.map((entry, o): LedgerEntry | null => {
    if (toNew[o] !== null || mergedInto[o] !== null) return null;
    if (!entry.removed) changes.push({ kind: 'removed', id: entry.id, index: null });
    return withoutBlanks({
      ...entry,
      removed: entry.removed ?? today,
      aliases: entry.aliases?.filter((alias) => !pinned.has(alias)),
      wordings: keepWordings ? entry.wordings : [],
    });
  });
  return {
    entries: interleave(live, tombstones, toNew),
    standing: live.map(({ id, born, aliases = [], wordings = [] }) => {
      const last = wordings.at(-1);
      return { id, aliases, earlier: wordings.slice(0, -1), ...(last && { born, since: last.since }) };
    }),
    changes,
  };
}

function idsOf(entry: LedgerEntry | undefined): string[] {
  return entry ? [entry.id, ...(entry.aliases ?? [])] : [];
}

type Loose<Entry> = { [Key in keyof Entry]: Entry[Key] | undefined };

/** An entry less the fields that say nothing. */
function withoutBlanks(entry: Loose<LedgerEntry> & Pick<LedgerEntry, 'id' | 'words' | 'born'>): LedgerEntry {
  const fields = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(fields) as LedgerEntry;
}
