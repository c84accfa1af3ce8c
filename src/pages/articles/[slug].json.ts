import type { APIRoute, GetStaticPaths } from 'astro';
import { published } from '../_published.ts';

export const getStaticPaths = (async () => {
  const articles = await published();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) => Response.json(props['article']);
