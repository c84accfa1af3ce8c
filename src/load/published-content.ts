import type { ArticleRecord } from './cached-article.ts';
import { heldBack } from './held-back.ts';
import type { Content } from './read-content.ts';

/**
 * What of a site's content is published now: not the articles that wait, nor the people whom only these name.
 *
 * @param timeZone the paper's, in which a day begins
 * @param future whether articles whose time has not come are published all the same
 */
export function publishedContent(
  { articles, speakers, authors }: Omit<Content, 'files'>,
  timeZone: string,
  future: boolean,
): Omit<Content, 'files'> {
  const waits = (article: ArticleRecord) => {
    const reason = heldBack(article, timeZone);
    return reason === 'draft' || (reason === 'scheduled' && !future);
  };
  const published = articles.filter((article) => !waits(article));
  const shown = new Set(published.flatMap(namedIn));
  const hidden = new Set(articles.filter(waits).flatMap(namedIn));
  const isShown = ({ id }: { id: string }) => shown.has(id) || !hidden.has(id);
  return { articles: published, speakers: speakers.filter(isShown), authors: authors.filter(isShown) };
}

/** The ids of everybody whom an article quotes, whose name it writes under its headline, or to whose page it links. */
function namedIn({ people, links }: ArticleRecord): string[] {
  return [...people, ...links.filter(({ to }) => to === 'speaker').map(({ name }) => name)];
}
