import { settings } from 'virtual:readout/settings';
import type { Article } from '../../schema/article.ts';
import { count } from '../count.ts';
import { formatDay } from '../format-day.ts';
import { listNames } from '../list-names.ts';
import { quoted } from '../quoted.ts';
import { textDirection } from '../text-direction.ts';
import type { Card } from './card.ts';

/** The card of an article: its headline, who wrote it and when. */
export function articleCard(article: Article): Card {
  const people = listNames(article.byline);
  return {
    text: article.headline,
    name: people === '' ? settings.title : `By ${people}`,
    details: `${formatDay(article.published)}, ${count(quoted([article]).length, 'quote')}`,
    direction: textDirection(article.language),
    site: settings.title,
  };
}
