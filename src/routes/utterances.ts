import { settings } from 'virtual:readout/settings';
import { type Utterance, utterancesOf } from '../collation/utterances-of.ts';
import type { AlsoIn } from '../components/also-in.ts';
import { comparisonPath } from '../components/elsewhere.ts';
import type { Article, Quote } from '../schema/article.ts';

/** What several articles quote, by each of its quotes; found once for all pages. */
export function utterances(articles: readonly Article[]): ReadonlyMap<Quote, Utterance> {
  const known = found.get(articles) ?? utterancesOf(articles);
  found.set(articles, known);
  return known;
}

const found = new WeakMap<readonly Article[], ReadonlyMap<Quote, Utterance>>();

/** What a list, or an article, says of quotes that others have too: by the quotes’ ids, which are an article’s own. */
export function alsoIn(quotes: readonly Quote[], articles: readonly Article[]): AlsoIn {
  const all = utterances(articles);
  if (!settings.quotePages) return new Map();
  return new Map(
    quotes.flatMap((quote) => {
      const utterance = all.get(quote);
      return utterance
        ? [[quote, { others: utterance.length - 1, path: comparisonPath(utterance) }] as const]
        : [];
    }),
  );
}
