import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../feed/atom-feed.ts';
import { site } from '../../../site.ts';
import { byTopic } from '../../_by-topic.ts';
import { published } from '../../_published.ts';
import { siteFeed } from '../../_site-feed.ts';

export const getStaticPaths = (async () => {
  return [...byTopic(await published())].map(([id, props]) => ({ params: { id }, props }));
}) satisfies GetStaticPaths;

/** The articles of a topic as Atom. */
export const GET: APIRoute = ({ params, props }) => {
  const feed = siteFeed(props['articles'], {
    title: `${props['topic']} – ${site.title}`,
    description: `Articles on ${props['topic']}.`,
    home: `topics/${params['id']}/`,
    path: `topics/${params['id']}/feed.xml`,
  });
  return new Response(atomFeed(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
