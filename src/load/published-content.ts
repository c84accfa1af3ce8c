import type { ArticleRecord } from './cached-article.ts';
import type { LeftOut } from './describe-held-back.ts';
import { heldBack } from './held-back.ts';
import type { Content } from './read-content.ts';

/** The part of a site's content that is published. */
interface Published extends Pick<Content, 'articles' | 'speakers' | 'authors'> {
  leftOut: LeftOut[];
}

/**
 * What of a site's content is published now: not the articles that wait or were taken down, nor the people whom
 * only those name that wait.
 *
 * @param timeZone the paper's, in which a day begins
 * @param future whether articles whose time has not come are published all the same
 */
export function publishedContent(
  { articles, speakers, authors, book }: Omit<Content, 'files'>,
  timeZone: string,
  future: boolean,
): Published {
  const leftOut = articles.flatMap((article) => {
    const reason = heldBack(article, { timeZone, book });
    return reason === null || (reason === 'scheduled' && future) ? [] : [{ article, reason }];
  });
  const hiddenArticles = new Set(leftOut.map(({ article }) => article));
  const published = articles.filter((article) => !hiddenArticles.has(article));
  const shown = new Set(published.flatMap(namedIn));
  // Whom an article named that was published once has an address that is kept.
  const hidden = new Set(
    leftOut.filter(({ reason }) => reason !== 'withdrawn').flatMap(({ article }) => namedIn(article)),
  );
  const isShown = ({ id }: { id: string }) => shown.has(id) || !hidden.has(id);
  return {
    articles: published,
    speakers: speakers.filter((speaker) => isShown(speaker) && !book.speakers[speaker.id]?.withdrawn),
    authors: authors.filter(isShown),
    leftOut,
  };
}

/** The ids of everybody whom an article quotes, whose name it writes under its headline, or to whose page it links. */
function namedIn({ people, links }: ArticleRecord): string[] {
  return [...people, ...links.filter(({ to }) => to === 'speaker').map(({ name }) => name)];
}
