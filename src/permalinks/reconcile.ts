import type { Tombstone } from '../schema/article.ts';
import type { Head, Ledger, LedgerEntry } from '../schema/ledger.ts';
import { uniqueIds } from '../text/unique-ids.ts';
import { carryForward, type Standing } from './carry-forward.ts';
import { checkPins, type PinProblem } from './check-pins.ts';
import { holdsFingerprint } from './fingerprint.ts';
import { keepHead } from './keep-head.ts';
import type { LedgerChange } from './ledger-change.ts';
import { ownersOf } from './owners-of.ts';
import { countWords } from './rarest-words.ts';
import { tellingWords } from './telling-words.ts';
import { words } from './words.ts';

/** What stands in the article now. */
export interface CurrentText {
  /** `pinnedId` is the id an editor's comment sets. */
  paragraphs: readonly { text: string; pinnedId?: string | undefined }[];
  /** `paragraph` is the index of the paragraph it stands in. */
  quotes: readonly { text: string; paragraph: number }[];
  /** `paragraph` is the index of the one that a heading stands before; their number where none comes after it. */
  head?: { headline: string; dek: string | null; headings: readonly { text: string; paragraph: number }[] };
}

/** `today` is the ISO day to note for what has changed. */
export interface ReconcileOptions {
  today: string;
  /** Whether the ledger keeps wordings in full besides their fingerprints. */
  keepWordings: boolean;
}

/** Every id ever given out, and where it leads now. */
export interface Reconciled {
  /** What to save. Equal to the old ledger where nothing has changed, whatever the day. */
  ledger: Ledger;
  paragraphs: Standing[];
  quotes: Standing[];
  tombstones: Tombstone[];
  changes: LedgerChange[];
  problems: PinProblem[];
}

/**
 * Carries the ids of a ledger forward to the text that stands now. An id is minted once and never recomputed: it stays
 * with its words, becomes an alias of what they were merged into, or a tombstone where they stood.
 */
export function reconcile(
  ledger: Ledger | null,
  current: CurrentText,
  options: ReconcileOptions,
): Reconciled {
  const old = ledger ?? { paragraphs: [], quotes: [] };
  const { pins, problems } = checkPins(current.paragraphs.map((paragraph) => paragraph.pinnedId));
  const unique = uniqueIds([
    ...idsOf(old.paragraphs),
    ...idsOf(old.quotes),
    ...pins.filter((pin) => pin !== null),
  ]);
  const wordsOf = current.paragraphs.map(({ text }) => words(text));
  const telling = wordsOf.map(tellingWords);
  const counts = countWords(telling);
  const { owner, repeated } = ownersOf(
    current.paragraphs.map(({ text }) => text),
    wordsOf,
  );
  const shared = { ...options, counts, unique };

  const paragraphs = carryForward(
    'p',
    old.paragraphs,
    current.paragraphs.map(({ text }, i) => ({
      text,
      words: wordsOf[i] ?? [],
      telling: telling[i] ?? [],
      owner: repeated[i] ? (telling[owner[i] ?? -1] ?? null) : null,
      pin: pins[i] ?? null,
    })),
    shared,
  );
  const placeOf = new Map(
    paragraphs.standing.flatMap((entry, i) => [entry.id, ...entry.aliases].map((id) => [id, i] as const)),
  );
  const quotes = carryForward(
    'q',
    old.quotes,
    current.quotes.map(({ text, paragraph }) => ({
      text,
      words: words(text),
      telling: tellingWords(words(text)),
      owner: null,
      pin: null,
      in: paragraphs.standing[paragraph]?.id,
    })),
    {
      ...shared,
      isNear: (entry, n) => placeOf.get(entry.in ?? '') === current.quotes[n]?.paragraph,
    },
  );
  const unquoted = standingWords(paragraphs, quotes.entries, placeOf);
  const byPlace = Map.groupBy(unquoted.keys(), (entry) => unquoted.get(entry));
  return {
    ledger: {
      version: 1,
      paragraphs: paragraphs.entries,
      quotes: quotes.entries,
      ...(options.keepWordings &&
        current.head && {
          heads: keepHead(ledger?.heads, headOf(current.head, paragraphs.standing), options.today),
        }),
    },
    paragraphs: paragraphs.standing.map((standing, i) => {
      const ids = idsOf(byPlace.get(i) ?? []);
      return ids.length === 0 ? standing : { ...standing, aliases: [...standing.aliases, ...ids] };
    }),
    quotes: quotes.standing,
    tombstones: [
      ...paragraphTombstones(paragraphs.entries),
      ...quoteTombstones(
        paragraphs.entries,
        quotes.entries.filter((entry) => !unquoted.has(entry)),
      ),
    ],
    changes: [...paragraphs.changes, ...quotes.changes],
    problems,
  };
}

function headOf(
  { headline, dek, headings }: NonNullable<CurrentText['head']>,
  standing: readonly Standing[],
): Omit<Head, 'since'> {
  const placed = headings.map(({ text, paragraph }) => {
    const before = standing[paragraph]?.id;
    return { text, ...(before !== undefined && { before }) };
  });
  return { headline, ...(dek !== null && { dek }), ...(placed.length > 0 && { headings: placed }) };
}

function idsOf(entries: readonly LedgerEntry[]): string[] {
  return entries.flatMap((entry) => [entry.id, ...(entry.aliases ?? [])]);
}

/**
 * The quotes that are none any more though their words stand where they stood, and the places of the paragraphs that have them. Who
 * reads what was said may see it otherwise one day: nothing of the text is gone, and the ids lead to it.
 */
function standingWords(
  { entries, standing }: { entries: readonly LedgerEntry[]; standing: readonly Standing[] },
  quotes: readonly LedgerEntry[],
  placeOf: ReadonlyMap<string, number>,
): Map<LedgerEntry, number> {
  const prints = new Map(entries.map(({ id, words: print }) => [id, print]));
  return new Map(
    quotes.flatMap((quote) => {
      const place = quote.removed === undefined ? undefined : placeOf.get(quote.in ?? '');
      const print = prints.get(standing[place ?? -1]?.id ?? '') ?? '';
      return place !== undefined && holdsFingerprint(print, quote.words) ? [[quote, place] as const] : [];
    }),
  );
}

function paragraphTombstones(entries: readonly LedgerEntry[]): Tombstone[] {
  const tombstones: Tombstone[] = [];
  let after: string | null = null;
  for (const entry of entries) {
    if (entry.removed) tombstones.push(bury(entry, entry.removed, after));
    else after = entry.id;
  }
  return tombstones;
}

/** A quote that is gone is shown behind the paragraph it stood in, or where that paragraph stood. */
function quoteTombstones(paragraphs: readonly LedgerEntry[], quotes: readonly LedgerEntry[]): Tombstone[] {
  const places = new Map<string, string | null>();
  let after: string | null = null;
  for (const entry of paragraphs) {
    if (!entry.removed) after = entry.id;
    for (const id of [entry.id, ...(entry.aliases ?? [])]) places.set(id, after);
  }
  return quotes.flatMap((entry) =>
    entry.removed ? [bury(entry, entry.removed, places.get(entry.in ?? '') ?? null)] : [],
  );
}

function bury(entry: LedgerEntry, removed: string, after: string | null): Tombstone {
  return {
    id: entry.id,
    aliases: entry.aliases ?? [],
    after,
    removed,
    text: entry.wordings?.at(-1)?.text ?? null,
    // What an editor has retired is shown to nobody as what it was.
    ...(entry.wordings && entry.words !== '' && entry.id.startsWith('p-') && { earlier: entry.wordings }),
  };
}
