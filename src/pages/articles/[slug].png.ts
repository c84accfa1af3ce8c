import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCard } from '../../components/cards/article-card.ts';
import { drawCard } from '../../components/cards/draw-card.ts';
import { site } from '../../site.ts';
import { ownArticles } from '../_published.ts';

export const getStaticPaths = (async () => {
  const articles = site.cards ? await ownArticles() : [];
  return articles.map(({ article }) => ({ params: { slug: article.slug }, props: { article } }));
}) satisfies GetStaticPaths;

/** The article’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(articleCard(props['article'])), { headers: { 'Content-Type': 'image/png' } });
