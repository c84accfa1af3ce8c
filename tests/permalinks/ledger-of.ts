import { type Reconciled, reconcile } from '../../src/permalinks/reconcile.ts';
import type { Ledger } from '../../src/schema/ledger.ts';

/** The day that tests note unless they say otherwise. */
export const DAY = '2025-03-18';

/** Carries a ledger forward to paragraphs without quotes. */
export function carry(
  ledger: Ledger | null,
  paragraphs: readonly (string | { text: string; pinnedId: string })[],
  { today = DAY, keepWordings = false }: { today?: string; keepWordings?: boolean } = {},
): Reconciled {
  const texts = paragraphs.map((paragraph) =>
    typeof paragraph === 'string' ? { text: paragraph } : paragraph,
  );
  return reconcile(ledger, { paragraphs: texts, quotes: [] }, { today, keepWordings });
}

/** Three paragraphs that have nothing in common. */
export const THREE = [
  'The envoys of Ruritania and Strelsau signed the harbour treaty on Monday morning.',
  'Farmers along the northern canal expect a poor wheat harvest after the floods.',
  'The orchestra will open its autumn season with a forgotten violin concerto.',
] as const;
