import { settings } from 'virtual:readout/settings';
import { standAlone } from '../../text/stand-alone.ts';
import { textDirection } from '../../text/text-direction.ts';
import type { Quoted } from '../quoted.ts';
import type { Looks } from '../voice-looks.ts';
import { wordingOf } from '../wording-of.ts';
import type { Card } from './card.ts';

/**
 * The card of a quote: its words, who said them, where and when.
 *
 * @param looks of those who speak in its article
 */
export function quoteCard({ article, quote }: Pick<Quoted, 'article' | 'quote'>, looks: Looks): Card {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker?.id);
  const { say, day } = wordingOf(article.language);
  return {
    text: standAlone(quote.text),
    name: quote.speaker?.name ?? say('notAttributed'),
    details: [speaker?.role, quote.medium, quote.date && day(quote.date)].filter(Boolean).join(say('comma')),
    direction: textDirection(article.language),
    site: settings.title,
    voice: quote.speaker === null ? 'open' : (looks.get(quote.speaker.id) ?? 'plain'),
  };
}
