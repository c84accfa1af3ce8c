import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../../../components/cards/draw-card.ts';
import { hasCard } from '../../../../components/cards/has-card.ts';
import { quoteCard } from '../../../../components/cards/quote-card.ts';
import { quoted } from '../../../../components/quoted.ts';
import { looksIn } from '../../../../components/voice-looks.ts';
import { looks } from '../../../looks.ts';
import { published } from '../../../published.ts';

export const getStaticPaths = (async () => {
  const all = await looks();
  const shown = (await published()).filter(({ language }) => hasCard(language));
  return quoted(shown).map((each) => {
    const card = quoteCard(each, looksIn(each.article, all));
    return {
      params: { slug: each.article.slug, id: each.quote.id },
      props: { card },
      cacheKey: hash('sha256', JSON.stringify(card)),
    };
  });
}) satisfies GetStaticPaths;

/** The quote’s card, for those who share it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawCard(props['card']), { headers: { 'Content-Type': 'image/png' } });
