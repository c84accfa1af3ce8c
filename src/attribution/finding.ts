import type { QuoteKind } from '../schema/article.ts';
import type { Span } from './passage.ts';

/** Words found to be somebody's, before it is known whom the source's words stand for. */
export interface Finding extends Span {
  kind: QuoteKind;
  /** The mention of the source beside the cue, as long as it is: “Anna Berg, the mayor”, “he”. */
  source: Span | null;
  cue: Span | null;
  /** From 0 to 1, calibrated. */
  confidence: number;
  /** Whether the source is carried on from a quotation in an earlier block. */
  continued?: boolean;
  /** Whether the words stand within another’s report, and are no part of what that other is said to have said. */
  nested?: boolean;
  /** Findings that share a key are one attribution. */
  key: string;
}
