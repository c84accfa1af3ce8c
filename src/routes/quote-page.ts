import { settings } from 'virtual:readout/settings';
import type { Quoted } from '../components/quoted.ts';
import { quoteEmbed } from '../interop/embed.ts';
import type { HeadTags } from '../layouts/head-tags.ts';
import { cutText } from '../text/cut-text.ts';
import { howWeKnow } from '../text/how-we-know.ts';

/** How many characters of a quote its page’s title holds. */
const EXCERPT = 35;

/** What the page of a quote says of itself. */
export function aboutQuote({ article, quote: { id, text, speaker } }: Quoted): HeadTags {
  const who = speaker?.name ?? 'Not attributed';
  return {
    title: `${who}: ${cutText(text, EXCERPT)}${text.length > EXCERPT ? '…' : ''}`,
    description: `${cutText(text, 150)} – ${who}, in “${article.headline}”`,
    path: `articles/${article.slug}/quotes/${id}/`,
    type: 'article',
    card: `articles/${article.slug}/quotes/${id}.png`,
  };
}

/** What can be pasted from the page of a quote. */
export function embedOf({ article, quote }: Quoted): string {
  return quoteEmbed(article, quote, { publisher: settings.title, howWeKnow: howWeKnow(quote) });
}
