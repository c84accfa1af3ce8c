import { href } from 'virtual:readout/settings';
import { type Html, html } from '../text/html.ts';
import { formatDay } from './format-day.ts';
import { howWeKnow } from './how-we-know.ts';
import type { Quoted } from './quoted.ts';
import { textDirection } from './text-direction.ts';

/** From how many characters on a quote is set smaller. */
const LONG = 280;

/** A quote large on a page of its own, with all that is known of who said it, when and where. */
export function saying({ article, quote }: Pick<Quoted, 'article' | 'quote'>): Html {
  const { speaker, medium, date } = quote;
  const { headline, language, published } = article;
  const who = speaker?.name ?? 'Not attributed';
  const known = article.speakers.find(({ id, kind }) => kind && id === speaker?.id);
  const direction = textDirection(language);
  return html`
    <h1 class="unseen">A quote of ${who}</h1>
    <blockquote lang="${language}" dir="${direction}" data-length="${quote.text.length > LONG ? 'long' : 'short'}">${quote.text}</blockquote>
    <p class="who">
      ${known ? html`<a href="${href(`speakers/${known.id}/`)}">${who}</a>` : who}
      ${known?.role ? html` <span class="meta">${known.role}</span>` : ''}
    </p>
    <dl class="meta">
      ${date === null ? '' : html`<div><dt>Said</dt><dd><time datetime="${date}">${formatDay(date)}</time></dd></div>`}
      ${medium === null ? '' : html`<div><dt>Where</dt><dd>${medium}</dd></div>`}
      <div><dt>How we know</dt><dd>${howWeKnow(quote)}</dd></div>
      <div>
        <dt>In</dt>
        <dd lang="${language}" dir="${direction}">${headline}, <time datetime="${published}">${formatDay(published)}</time></dd>
      </div>
    </dl>
    <p><a class="onward" href="${href(`articles/${article.slug}/`)}#${quote.id}">Read in context</a></p>
    <p class="meta address"><bdi>${article.url}#${quote.id}</bdi></p>`;
}
