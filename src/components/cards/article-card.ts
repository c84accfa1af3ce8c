import type { Article } from '../../schema/article.ts';
import { site } from '../../site.ts';
import { count } from '../count.ts';
import { formatDay } from '../format-day.ts';
import { quoted } from '../quoted.ts';
import { textDirection } from '../text-direction.ts';
import type { Card } from './card.ts';

/** The card of an article: its headline, who wrote it and when. */
export function articleCard(article: Article): Card {
  const people = new Intl.ListFormat('en').format(article.byline);
  return {
    text: article.headline,
    name: people === '' ? site.title : `By ${people}`,
    details: `${formatDay(article.published)}, ${count(quoted([article]).length, 'quote')}`,
    direction: textDirection(article.language),
    site: site.title,
  };
}
