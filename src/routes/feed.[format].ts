import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { FEED_FORMATS, feedResponse } from './feed-response.ts';
import { published } from './published.ts';
import { siteFeed } from './site-feed.ts';

export const getStaticPaths = (() =>
  FEED_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The newest articles as a feed. */
export const GET: APIRoute = async ({ params }) => {
  const { title, description } = settings;
  const path = `feed.${params['format']}`;
  return feedResponse(siteFeed(await published(), { title, description, home: '', path }));
};
