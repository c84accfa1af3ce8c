import type { APIRoute } from 'astro';
import { jsonFeed } from '../feed/json-feed.ts';
import { site } from '../site.ts';
import { published } from './_published.ts';
import { siteFeed } from './_site-feed.ts';

/** The newest articles as JSON Feed. */
export const GET: APIRoute = async () => {
  const { title, description } = site;
  const feed = siteFeed(await published(), { title, description, home: '', path: 'feed.json' });
  return Response.json(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } });
};
