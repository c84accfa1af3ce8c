import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { wordingOf } from '../../../components/wording-of.ts';
import { byTopic } from '../../../schema/by-topic.ts';
import { FEED_FORMATS, feedResponse } from '../../feed-response.ts';
import { keyedBy } from '../../keyed-by.ts';
import { published } from '../../published.ts';
import { siteFeed } from '../../site-feed.ts';

export const getStaticPaths = (async () => {
  return [...byTopic(await published())].flatMap(([id, props]) => {
    const key = keyedBy(props.articles);
    return FEED_FORMATS.map((format) => ({ params: { id, format }, props, ...key }));
  });
}) satisfies GetStaticPaths;

/** The articles of a topic as a feed. */
export const GET: APIRoute = ({ params, props }) => {
  const feed = siteFeed(props['articles'], {
    title: `${props['topic']} – ${settings.title}`,
    description: wordingOf().say('articlesOn', { topic: props['topic'] }),
    home: `topics/${params['id']}/`,
    path: `topics/${params['id']}/feed.${params['format']}`,
  });
  return feedResponse(feed);
};
