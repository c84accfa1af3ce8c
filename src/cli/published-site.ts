import type { SiteArticle, SiteContent } from '../load/read-site.ts';
import { type Naming, shownPeople } from '../load/shown-people.ts';
import type { Article } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/** What of a site's content is published now: what the search and the exports know of. */
export function publishedSite({ articles, speakers }: SiteContent): {
  articles: Article[];
  speakers: KnownSpeaker[];
} {
  const published = articles.filter(({ heldBack }) => heldBack === null);
  const waiting = articles.filter(({ heldBack }) => heldBack === 'draft' || heldBack === 'scheduled');
  return {
    articles: published.map(({ article }) => article),
    speakers: shownPeople(speakers, published.map(namingOf), waiting.map(namingOf)),
  };
}

const namingOf = ({ article, links }: SiteArticle): Naming => ({
  people: article.speakers.map(({ id }) => id),
  links,
});
