import type { Paragraph, Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';

/**
 * Whether bars of several voices, or of own and of reported words, would meet on a line of the paragraph that holds both: there,
 * each bar stands before its words instead.
 */
export function voicesMeet({ quotes }: Pick<Paragraph, 'quotes'>): boolean {
  return new Set(quotes.map(barOf).filter((bar) => bar !== null)).size > 1;
}

/** Which bar a quote has; null for words that are nobody's. */
function barOf(quote: Quote): string | null {
  if (isAsserted(quote)) return `said by ${quote.speaker?.id}`;
  if (isReported(quote)) return `reported of ${quote.speaker?.id}`;
  return (quote.polarity ?? 'said') === 'said' ? null : 'unsaid';
}
