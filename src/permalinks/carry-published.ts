import type { Ledger } from '../schema/ledger.ts';
import { formatLedger } from './format-ledger.ts';
import { type CurrentText, type Reconciled, type ReconcileOptions, reconcile } from './reconcile.ts';

/** The ledgers that an article has. */
export interface ArticleLedgers {
  /** As its file stands; null for an article that no build has seen. */
  ledger: Ledger | null;
  /** As it was last published, where the file holds more; null when it never was. */
  publishedLedger?: Ledger | null | undefined;
}

/**
 * Carries the ids of an article forward to the text that stands now: those of the ledger as it stands if it fits the text, or
 * else those that were published. What was written into the ledger and never published leaves no trace.
 */
export function carryPublished(
  { ledger, publishedLedger }: ArticleLedgers,
  current: CurrentText,
  options: ReconcileOptions,
): Reconciled {
  const standing = reconcile(ledger, current, options);
  if (publishedLedger === undefined || ledger === null) return standing;
  // A review is none of the text's.
  const { reviewed: _, ...ids } = ledger;
  return formatLedger(standing.ledger) === formatLedger(ids)
    ? standing
    : reconcile(publishedLedger, current, options);
}
