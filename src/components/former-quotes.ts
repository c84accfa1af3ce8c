import type { Article } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';

/** The address of the page that a quote has or had, and where what it showed is found now: paths from the home page on. */
export interface FormerQuote {
  path: string;
  to: string;
}

/**
 * Where the pages of quotes lead that an article had and has no more: to the quote that took one up, else to the place in the
 * text that bears its id, of words that are no longer held for a quote, or of what was removed.
 */
export function formerQuotes({
  slug,
  sections,
  tombstones,
}: Pick<Article, 'slug' | 'sections' | 'tombstones'>): FormerQuote[] {
  const page = (id: string) => `articles/${slug}/quotes/${id}/`;
  const place = (id: string) => `articles/${slug}/#${id}`;
  const quotes = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes));
  const current = new Set(quotes.filter(isAsserted).map(({ id }) => id));
  const led = quotes.flatMap((quote): [string, string][] =>
    isAsserted(quote)
      ? quote.aliases.map((alias) => [alias, page(quote.id)])
      : [quote.id, ...quote.aliases].map((id) => [id, place(id)]),
  );
  const unquoted = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ aliases }) =>
      aliases.filter((id) => id.startsWith('q-')).map((id): [string, string] => [id, place(id)]),
    ),
  );
  const removed = tombstones
    .filter(({ id }) => id.startsWith('q-'))
    .flatMap(({ id, aliases }) => [id, ...aliases].map((each): [string, string] => [each, place(id)]));
  return Array.from(new Map([...removed, ...unquoted, ...led]))
    .filter(([id]) => !current.has(id))
    .map(([id, to]) => ({ path: page(id), to }));
}
