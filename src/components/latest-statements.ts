import type { Article } from '../schema/article.ts';
import { isWriter } from '../schema/is-writer.ts';
import { type Quoted, quoted } from './quoted.ts';

/** How many of the newest articles are looked through: older ones say nothing recent. */
const RECENT = 40;

/**
 * What was said last, by each of those who spoke last, newest first: one quote a speaker, of those of a day the first that is more
 * than a few words in somebody else's sentence. Only of speakers who have a page, and not of who wrote the article and asks
 * in it.
 *
 * @param articles newest first
 * @param most how many speakers
 */
export function latestStatements(articles: readonly Article[], most: number): Quoted[] {
  const statements = quoted(articles.slice(0, RECENT)).filter(({ article, quote }) =>
    article.speakers.some(
      ({ id, name, kind }) => kind !== null && id === quote.speaker?.id && !isWriter(article, name),
    ),
  );
  const latest = new Map<string, Quoted>();
  for (const statement of statements.sort(
    (a, b) => b.day.localeCompare(a.day) || partiality(a) - partiality(b),
  )) {
    const { id = '' } = statement.quote.speaker ?? {};
    if (!latest.has(id)) latest.set(id, statement);
  }
  return [...latest.values()].slice(0, most);
}

/** From how many words on a quote tells something by itself. */
const TELLING = 6;

/** How far a quote is from a sentence of its own. */
function partiality({ quote }: Quoted): number {
  if (quote.kind !== 'direct') return 2;
  return quote.text.split(/\s+/).length < TELLING ? 1 : 0;
}
