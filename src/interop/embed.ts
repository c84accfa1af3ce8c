import type { Article, Paragraph, Quote } from '../schema/article.ts';
import { html } from '../text/html.ts';
import { setApart } from '../text/set-apart.ts';
import { standAlone } from '../text/stand-alone.ts';

/** What an embed says of itself: who publishes it and, for a quote, how its speaker is known. */
export interface EmbedDetails {
  /** The site’s name. */
  publisher: string;
  /** A sentence such as “Named beside the words: “… said””; null for a paragraph. */
  howWeKnow: string | null;
}

/*
 * Styles that need nothing of the page around them and fight none of it: its typeface and its colours, in light and dark.
 */
const FRAME = 'margin:1em 0;padding:0 0 0 1em;border-inline-start:3px solid currentColor;font-style:normal';
const WORDS = 'margin:0 0 .5em;white-space:pre-line';
const SOURCE = 'margin:0;font-size:.85em;line-height:1.4';

/**
 * A quote as HTML to paste into any page: its words, who said them, through what and when, how we know, and a link to
 * where they stand. It needs no script and no style sheet.
 */
export function quoteEmbed(article: Article, quote: Quote, details: EmbedDetails): string {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker?.id);
  const who = [
    speaker?.name ?? quote.speaker?.name,
    speaker?.role,
    quote.medium,
    quote.date && setApart(quote.date, article.language),
  ];
  const said = who.filter((part) => part != null).join(', ');
  return embed(article, { id: quote.id, text: standAlone(quote.text) }, said, details);
}

/** A paragraph as HTML to paste into any page: its words and a link to where they stand. */
export function paragraphEmbed(article: Article, { id, text }: Paragraph, publisher: string): string {
  return embed(article, { id, text }, article.byline.join(', '), { publisher, howWeKnow: null });
}

function embed(
  { url, headline, published, language }: Article,
  { id, text }: { id: string; text: string },
  who: string,
  { publisher, howWeKnow }: EmbedDetails,
): string {
  const permalink = `${url}#${id}`;
  const source = html`<a href="${permalink}">${headline}</a>, ${publisher}, ${setApart(published.slice(0, 10), language)}`;
  return html`
    <blockquote cite="${permalink}" lang="${language}" style="${FRAME}">
      <p style="${WORDS}">${text}</p>
      <p style="${SOURCE}">${who === '' ? '' : `— ${who}. `}${source}</p>
      ${howWeKnow === null ? '' : html`<p style="${SOURCE}">${howWeKnow}</p>`}
    </blockquote>`.toString();
}
