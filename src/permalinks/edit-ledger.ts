import type { Head, Ledger, LedgerEntry } from '../schema/ledger.ts';
import { uniqueIds } from '../text/unique-ids.ts';

/** The changed ledger, or why it can't be changed: what was found, what was expected, what to do. */
export type Edited = { ledger: Ledger } | { reason: string };

/** Makes an id lead to the paragraph or quote that another names. The text it named, if it stands, gets a new id. */
export function moveId(ledger: Ledger, id: string, to: string): Edited {
  const found = find(ledger, id);
  const target = find(ledger, to);
  if (!found) return unknown(id);
  if (!target) return unknown(to);
  if (found.list !== target.list)
    return { reason: `“${id}” and “${to}” are not of one kind: expected two paragraphs or two quotes` };
  if (target.entry.removed)
    return { reason: `“${to}” is gone itself: expected the id of something that stands in the article` };
  if (found.entry === target.entry)
    return { reason: `“${id}” leads to “${target.entry.id}” already: nothing to do` };
  const released = release(ledger, found.list, id);
  const entries = released[found.list].map((entry) =>
    entry.id === target.entry.id ? { ...entry, aliases: [...(entry.aliases ?? []), id].sort() } : entry,
  );
  return { ledger: { ...released, [found.list]: entries } };
}

/**
 * Makes an id a tombstone for good: nothing revives it. The text it named, if it stands, gets a new id. With `withhold`
 * the ledger forgets what it said, and so do all entries that said the same, or a part of it, before.
 *
 * @param today The ISO day to note.
 */
export function retireId(given: Ledger, id: string, today: string, withhold: boolean): Edited {
  const found = find(given, id);
  if (!found) return unknown(id);
  const { list } = found;
  const ledger = withhold ? forgetAll(given, found.entry) : given;
  const { entry } = find(ledger, id) ?? found;
  if (entry.removed && entry.id === id) {
    if (entry.words === '' && !(withhold && entry.wordings))
      return { reason: `“${id}” was retired before: nothing to do` };
    return {
      ledger: {
        ...ledger,
        [list]: ledger[list].map((other) => (other === entry ? bury(entry, withhold) : other)),
      },
    };
  }
  const { aliases: _, from: __, ...own } = entry;
  // What an entry says was not said under its alias.
  const stone = bury({ ...own, id, removed: today }, withhold || entry.id !== id);
  const at = ledger[list].indexOf(entry);
  const released = release(ledger, list, id);
  const entries = released[list].map((other, i) => (withhold && i === at ? forget(other) : other));
  return { ledger: { ...released, [list]: entries.toSpliced(at + 1, 0, stone) } };
}

function find(ledger: Ledger, id: string): { list: 'paragraphs' | 'quotes'; entry: LedgerEntry } | null {
  for (const list of ['paragraphs', 'quotes'] as const) {
    const entry = ledger[list].find((other) => other.id === id || other.aliases?.includes(id));
    if (entry) return { list, entry };
  }
  return null;
}

function unknown(id: string): Edited {
  return { reason: `“${id}” is no id that was given out: expected a permalink id; copy it from the link` };
}

/** The ledger without an id: taken off as an alias, or its entry renamed, or its tombstone taken away. */
function release(ledger: Ledger, list: 'paragraphs' | 'quotes', id: string): Ledger {
  const entry = ledger[list].find((other) => other.id === id);
  if (!entry) return { ...ledger, [list]: ledger[list].map((other) => withoutAlias(other, id)) };
  const [alias, ...aliases] = entry.aliases ?? [];
  if (entry.removed && alias === undefined) {
    return { ...ledger, [list]: ledger[list].filter((other) => other !== entry) };
  }
  const unique = uniqueIds(ledger[list].flatMap((other) => [other.id, ...(other.aliases ?? [])]));
  const heir = alias ?? unique(id.replace(/-\d+$/, ''));
  const quotes = ledger.quotes.map((quote) => (quote.in === id ? { ...quote, in: heir } : quote));
  const entries = (list === 'quotes' ? quotes : ledger.paragraphs).map((other) =>
    other.id === id ? withAliases({ ...other, id: heir }, aliases) : other,
  );
  return { ...ledger, quotes, [list]: entries };
}

/** A tombstone without a fingerprint: no text is taken for it. */
function bury(entry: LedgerEntry, withhold: boolean): LedgerEntry {
  return { ...(withhold ? forget(entry) : entry), words: '' };
}

function forget({ wordings: _, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

/**
 * The ledger without whatever entries once said of the words of one of them: a paragraph of its quotes’ words, and the other way
 * round. What stands now stays: it is on the page.
 */
function forgetAll(ledger: Ledger, target: LedgerEntry): Ledger {
  const texts = (target.wordings ?? []).map(({ text }) => text);
  const holds = (text: string) => texts.some((other) => text.includes(other) || other.includes(text));
  const without = (entry: LedgerEntry): LedgerEntry => {
    if (!entry.wordings || entry === target) return entry;
    const { wordings, ...rest } = entry;
    const last = entry.removed ? null : wordings.at(-1);
    const left = wordings.filter((wording) => wording === last || !holds(wording.text));
    return left.length > 0 ? { ...rest, wordings: left } : rest;
  };
  const { heads = [], ...others } = ledger;
  const headsLeft = heads.filter(
    (head, i) => i === heads.length - 1 || !headTexts(head).some((text) => holds(text)),
  );
  return {
    ...others,
    paragraphs: ledger.paragraphs.map(without),
    quotes: ledger.quotes.map(without),
    ...(headsLeft.length > 0 && { heads: headsLeft }),
  };
}

function headTexts({ headline, dek = headline, headings = [] }: Head): string[] {
  return [headline, dek, ...headings.map(({ text }) => text)];
}

function withoutAlias(entry: LedgerEntry, id: string): LedgerEntry {
  return entry.aliases?.includes(id)
    ? withAliases(
        entry,
        entry.aliases.filter((alias) => alias !== id),
      )
    : entry;
}

function withAliases({ aliases: _, ...entry }: LedgerEntry, aliases: readonly string[]): LedgerEntry {
  return aliases.length === 0 ? entry : { ...entry, aliases: [...aliases] };
}
