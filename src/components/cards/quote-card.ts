import { settings } from 'virtual:readout/settings';
import { formatDay } from '../format-day.ts';
import type { Quoted } from '../quoted.ts';
import { textDirection } from '../text-direction.ts';
import type { Card } from './card.ts';

/** The card of a quote: its words, who said them, where and when. */
export function quoteCard({ article, quote, day }: Pick<Quoted, 'article' | 'quote' | 'day'>): Card {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker?.id);
  return {
    text: quote.text,
    name: quote.speaker?.name ?? 'Not attributed',
    details: [speaker?.role, quote.medium, formatDay(day)].filter(Boolean).join(', '),
    direction: textDirection(article.language),
    site: settings.title,
  };
}
