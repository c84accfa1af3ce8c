import type { APIRoute } from 'astro';
import { atomFeed } from '../feed/atom-feed.ts';
import { site } from '../site.ts';
import { published } from './_published.ts';
import { siteFeed } from './_site-feed.ts';

/** The newest articles as Atom. */
export const GET: APIRoute = async () => {
  const { title, description } = site;
  const feed = siteFeed(await published(), { title, description, home: '', path: 'feed.xml' });
  return new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
