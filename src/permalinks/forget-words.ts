import type { Ledger, LedgerEntry } from '../schema/ledger.ts';

/** A ledger that knows which ids were given out, and nothing of what they stood for: no text is ever taken for it again. */
export function forgetWords({ paragraphs, quotes, heads: _, ...ledger }: Ledger): Ledger {
  return { ...ledger, paragraphs: paragraphs.map(forget), quotes: quotes.map(forget) };
}

function forget({ wordings: _, ...entry }: LedgerEntry): LedgerEntry {
  return { ...entry, words: '' };
}
