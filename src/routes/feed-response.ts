import { atomFeed } from '../feed/atom-feed.ts';
import type { Feed } from '../feed/feed.ts';
import { jsonFeed } from '../feed/json-feed.ts';

/** The endings of a feed’s address, one for each format. */
export const FEED_FORMATS = ['xml', 'json'];

/** A feed as Atom, or as JSON Feed where its address ends in `json`. */
export function feedResponse(feed: Feed): Response {
  if (feed.url.endsWith('.json')) {
    return Response.json(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } });
  }
  return new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
