import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map(({ id, data }) => ({ params: { slug: id }, props: { article: data } }));
}) satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) => Response.json(props['article']);
