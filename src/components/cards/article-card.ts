import { settings } from 'virtual:readout/settings';
import type { Article } from '../../schema/article.ts';
import { textDirection } from '../../text/text-direction.ts';
import { quoted } from '../quoted.ts';
import { wordingOf } from '../wording-of.ts';
import type { Card } from './card.ts';

/** The card of an article: its headline, who wrote it and when. */
export function articleCard(article: Article): Card {
  const { say, count, list, day } = wordingOf(article.language);
  const people = list(article.byline);
  return {
    text: article.headline,
    name: people === '' ? settings.title : say('byline', { names: people }),
    details: day(article.published) + say('comma') + count('quoteCount', quoted([article]).length),
    direction: textDirection(article.language),
    site: settings.title,
  };
}
