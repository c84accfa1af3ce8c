import type { SiteArticle, SiteContent } from '../load/read-site.ts';
import { type Naming, shownPeople } from '../load/shown-people.ts';
import type { Article } from '../schema/article.ts';
import type { KnownAuthor } from '../schema/author.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/** What of a site's content is published now: what the search and the exports know of. */
export function publishedSite({ articles, speakers, authors }: SiteContent): {
  articles: Article[];
  speakers: KnownSpeaker[];
  authors: KnownAuthor[];
} {
  const published = articles.filter(({ heldBack }) => heldBack === null);
  const waiting = articles.filter(({ heldBack }) => heldBack === 'draft' || heldBack === 'scheduled');
  const [naming, hiding] = [published.map(namingOf), waiting.map(namingOf)];
  return {
    articles: published.map(({ article }) => article),
    speakers: shownPeople(speakers, naming, hiding),
    authors: shownPeople(authors, naming, hiding),
  };
}

const namingOf = ({ article, links }: SiteArticle): Naming => ({
  people: [...article.speakers, ...article.authors].map(({ id }) => id),
  links,
});
