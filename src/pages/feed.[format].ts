import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../site.ts';
import { FEED_FORMATS, feedResponse } from './_feed-response.ts';
import { published } from './_published.ts';
import { siteFeed } from './_site-feed.ts';

export const getStaticPaths = (() =>
  FEED_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The newest articles as a feed. */
export const GET: APIRoute = async ({ params }) => {
  const { title, description } = site;
  const path = `feed.${params['format']}`;
  return feedResponse(siteFeed(await published(), { title, description, home: '', path }));
};
