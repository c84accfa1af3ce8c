import type { Entry, Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, home, url, language, publisher, entries }: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: url,
    language,
    authors: [{ name: publisher }],
    items: entries.map(item),
  };
}

function item({ id, url, title, summary, html, published, updated, authors, tags, language, image }: Entry) {
  return {
    id,
    url,
    title,
    ...(summary !== null && { summary }),
    content_html: html,
    date_published: published,
    date_modified: updated,
    ...(authors.length > 0 && {
      authors: authors.map(({ name, url }) => ({ name, ...(url !== null && { url }) })),
    }),
    ...(image !== null && { image }),
    tags,
    language,
  };
}
