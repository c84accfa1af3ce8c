import type { Candidate } from './candidates.ts';

/** What the grammar around a quotation says of its speaker. */
export interface Construction {
  /** The speaker; null where the words around name only the hearer: “She was told: …”. */
  candidate: Candidate | null;
  /** Which construction it is, for measuring each by itself. */
  kind: 'behind' | 'before' | 'agent' | 'hearer' | 'owner' | 'document';
  /** Whether it stands within another’s report. */
  nested: boolean;
}
