import type { Span } from '../passage.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';

/** Whether the only quotation in a span stands like an adjective: an “all or nothing” deal. */
export function isAttributive(narratives: readonly Narrative[], { start, end }: Span): boolean {
  const narrative = narrativeAt(narratives, start);
  const quotes = narrative?.quotes.filter(({ span }) => span.start >= start && span.end <= end) ?? [];
  const [quote] = quotes;
  if (!narrative || !quote || quotes.length > 1) return false;
  const before = narrative.tokens[quote.first - 1];
  const after = narrative.tokens[quote.last + 1];
  return before?.pos === 'DET' && after !== undefined && /^\p{L}/u.test(after.text);
}
