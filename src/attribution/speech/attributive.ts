import { tokenAt } from '../../text/token-at.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';

/** Whether the only quotation in a span stands like an adjective: an “all or nothing” deal. */
export function isAttributive(narratives: readonly Narrative[], { start, end }: Span): boolean {
  const narrative = narrativeAt(narratives, start);
  if (!narrative) return false;
  const { tokens, quoteAt, quotes } = narrative;
  const last = tokenAt(tokens, end - 1);
  let at = tokenAt(tokens, start);
  while (at < last && quoteAt[at] === -1) at++;
  const quote = quotes[quoteAt[at] ?? -1];
  const following = quotes[(quoteAt[at] ?? -1) + 1];
  if (!quote || (following && following.first <= last)) return false;
  const before = tokens[quote.first - 1];
  const after = tokens[quote.last + 1];
  return before?.pos === 'DET' && after !== undefined && /^\p{L}/u.test(after.text);
}
