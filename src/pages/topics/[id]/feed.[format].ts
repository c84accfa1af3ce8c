import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site.ts';
import { byTopic } from '../../_by-topic.ts';
import { FEED_FORMATS, feedResponse } from '../../_feed-response.ts';
import { keyedBy } from '../../_keyed-by.ts';
import { published } from '../../_published.ts';
import { siteFeed } from '../../_site-feed.ts';

export const getStaticPaths = (async () => {
  return [...byTopic(await published())].flatMap(([id, props]) => {
    const key = keyedBy(props.articles);
    return FEED_FORMATS.map((format) => ({ params: { id, format }, props, ...key }));
  });
}) satisfies GetStaticPaths;

/** The articles of a topic as a feed. */
export const GET: APIRoute = ({ params, props }) => {
  const feed = siteFeed(props['articles'], {
    title: `${props['topic']} – ${site.title}`,
    description: `Articles on ${props['topic']}.`,
    home: `topics/${params['id']}/`,
    path: `topics/${params['id']}/feed.${params['format']}`,
  });
  return feedResponse(feed);
};
