import type { Article } from './article.ts';

type Dated = Pick<Article, 'published' | 'updated' | 'corrections'>;

/**
 * When an article last changed: its publication, its last update, or the day of its newest correction, whichever is latest. A note
 * is beside the text: it makes no article updated.
 *
 * @returns The date as the article has it: an ISO day, or an instant with its offset.
 */
export function lastModified(article: Dated): string {
  const date = found.get(article) ?? newestDate(article);
  found.set(article, date);
  return date;
}

/** Feeds, sitemaps and pages ask for each article again. */
const found = new WeakMap<Dated, string>();

function newestDate({ published, updated, corrections }: Dated): string {
  const dates = [published, updated, ...corrections.map(({ date }) => date)];
  return dates.reduce<string>(
    (latest, date) => (date !== null && Date.parse(date) > Date.parse(latest) ? date : latest),
    published,
  );
}
