import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCard } from '../../components/cards/article-card.ts';
import { drawCard } from '../../components/cards/draw-card.ts';

export const getStaticPaths = (async () => {
  const articles = await getCollection('articles');
  return articles.map(({ id, data }) => ({ params: { slug: id }, props: { article: data } }));
}) satisfies GetStaticPaths;

/** The article’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(articleCard(props['article'])), { headers: { 'Content-Type': 'image/png' } });
