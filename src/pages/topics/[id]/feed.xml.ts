import type { APIRoute, GetStaticPaths } from 'astro';
import { topicId } from '../../../components/topic-id.ts';
import { atomFeed } from '../../../feed/atom-feed.ts';
import { site } from '../../../site.ts';
import { published } from '../../_published.ts';
import { siteFeed } from '../../_site-feed.ts';

export const getStaticPaths = (async () => {
  const articles = await published();
  const topics = new Map(articles.flatMap(({ topics }) => topics.map((topic) => [topicId(topic), topic])));
  return [...topics].map(([id, topic]) => ({
    params: { id },
    props: { topic, articles: articles.filter((each) => each.topics.some((name) => topicId(name) === id)) },
  }));
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
