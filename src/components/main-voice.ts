import type { Paragraph } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';

/** From which share of its characters on a paragraph is its speaker’s rather than the writer’s. */
const MOST = 0.5;

/** The id of the one speaker whose own words make up most of a paragraph; undefined where there is none, or others speak too. */
export function mainVoice({ quotes, text }: Pick<Paragraph, 'quotes' | 'text'>): string | undefined {
  const speakers = new Set(quotes.map((quote) => (isAsserted(quote) ? quote.speaker?.id : undefined)));
  const length = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  const [only] = speakers;
  return speakers.size === 1 && length >= MOST * text.length ? only : undefined;
}
