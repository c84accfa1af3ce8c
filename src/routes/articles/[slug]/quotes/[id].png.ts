import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../../../components/cards/draw-card.ts';
import { quoteCard } from '../../../../components/cards/quote-card.ts';
import { quoted } from '../../../../components/quoted.ts';
import { ownArticles } from '../../../published.ts';

export const getStaticPaths = (async () => {
  const articles = settings.cards && settings.quotePages ? await ownArticles() : [];
  return quoted(articles.map(({ article }) => article)).map((each) => ({
    params: { slug: each.article.slug, id: each.quote.id },
    props: { card: quoteCard(each) },
  }));
}) satisfies GetStaticPaths;

/** The quote’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
