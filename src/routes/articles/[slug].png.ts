import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCard } from '../../components/cards/article-card.ts';
import { drawCard } from '../../components/cards/draw-card.ts';
import { hasCard } from '../../components/cards/has-card.ts';
import { published } from '../published.ts';

export const getStaticPaths = (async () => {
  const shown = (await published()).filter(({ language }) => hasCard(language));
  return shown.map((article) => {
    const card = articleCard(article);
    return {
      params: { slug: article.slug },
      props: { card },
      cacheKey: hash('sha256', JSON.stringify(card)),
    };
  });
}) satisfies GetStaticPaths;

/** The article’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
