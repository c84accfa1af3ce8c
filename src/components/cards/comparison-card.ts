import { settings } from 'virtual:readout/settings';
import type { Article } from '../../schema/article.ts';
import { textDirection } from '../../text/text-direction.ts';
import { type Comparison, comparedNames } from '../comparisons.ts';
import { wordingOf } from '../wording-of.ts';
import type { Card } from './card.ts';

/** The card of passages side by side: the words of each, whose they are, and where they stand. */
export function comparisonCard(article: Article, comparison: Comparison): Card {
  const { say, list } = wordingOf(article.language);
  const passages = comparison.passages.map(({ parts }) =>
    say('quotation', { words: parts.map(({ text }) => text).join('') }),
  );
  return {
    text: passages.join(' / '),
    name: list(comparedNames(comparison, say)),
    details: article.headline,
    direction: textDirection(article.language),
    site: settings.title,
  };
}
