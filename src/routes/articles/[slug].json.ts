import type { APIRoute, GetStaticPaths } from 'astro';
import { ownArticles } from '../published.ts';

export const getStaticPaths = (async () => {
  const articles = await ownArticles();
  return articles.map(({ article, json }) => ({ params: { slug: article.slug }, props: { json } }));
}) satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json' } });
