import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCard } from '../../components/cards/article-card.ts';
import { drawCard } from '../../components/cards/draw-card.ts';
import { ownArticles } from '../published.ts';

export const getStaticPaths = (async () => {
  const articles = settings.cards ? await ownArticles() : [];
  return articles.map(({ article }) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The article’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(articleCard(props['article'])), { headers: { 'Content-Type': 'image/png' } });
