import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../../../components/cards/draw-card.ts';
import { quoteCard } from '../../../../components/cards/quote-card.ts';
import { quoted } from '../../../../components/quoted.ts';
import { site } from '../../../../site.ts';
import { ownArticles } from '../../../_published.ts';

export const getStaticPaths = (async () => {
  const articles = site.cards && site.quotePages ? await ownArticles() : [];
  return quoted(articles.map(({ article }) => article)).map((each) => ({
    params: { slug: each.article.slug, id: each.quote.id },
    props: { card: quoteCard(each) },
  }));
}) satisfies GetStaticPaths;

/** The quote’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
