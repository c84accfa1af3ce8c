import type { LeftOut } from './describe-held-back.ts';
import { heldBack } from './held-back.ts';
import type { Content } from './read-content.ts';
import { shownPeople } from './shown-people.ts';

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
  // Whom an article named that was published once has an address that is kept.
  const waiting = leftOut.flatMap(({ article, reason }) => (reason === 'withdrawn' ? [] : [article]));
  return {
    articles: published,
    speakers: shownPeople(speakers, published, waiting).filter(({ id }) => !book.speakers[id]?.withdrawn),
    authors: shownPeople(authors, published, waiting),
    leftOut,
  };
}
