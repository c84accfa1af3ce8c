/** What happened to one id since the ledger was saved. */
export interface LedgerChange {
  kind: 'new' | 'changed' | 'split' | 'merged' | 'removed' | 'revived' | 'renamed';
  id: string;
  /** Split: what it was split off from. Merged, renamed: the id it leads to now. */
  other?: string;
  /** The paragraph or quote that it names now, counted from 0; null where it is gone. */
  index: number | null;
}
