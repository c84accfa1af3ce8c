import type { APIRoute, GetStaticPaths } from 'astro';
import { ownArticles } from '../_published.ts';

export const getStaticPaths = (async () => {
  const articles = await ownArticles();
  return articles.map(({ article }) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) => Response.json(props['article']);
