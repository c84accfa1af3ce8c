import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonCard } from '../../../../components/cards/comparison-card.ts';
import { drawCard } from '../../../../components/cards/draw-card.ts';
import { comparisons } from '../../../../components/comparisons.ts';
import { published } from '../../../published.ts';

export const getStaticPaths = (async () => {
  return (await published()).flatMap((article) =>
    comparisons(article).map((comparison) => {
      const card = comparisonCard(article, comparison);
      return {
        params: { slug: article.slug, id: comparison.id },
        props: { card },
        cacheKey: hash('sha256', JSON.stringify(card)),
      };
    }),
  );
}) satisfies GetStaticPaths;

/** The card of passages side by side, for those who share them. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
