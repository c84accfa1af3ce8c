import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map(({ id, body }) => ({ params: { slug: id }, props: { body } }));
}) satisfies GetStaticPaths;

/** The article’s Markdown, as it was written. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'], { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
