import type { Wording } from '../locales/wording.ts';
import { type Html, html } from '../text/html.ts';

/**
 * When words were said: the day or, where nobody knows it, the day of their article, told as what it is.
 *
 * @param said an ISO day
 * @param published an ISO day or instant
 */
export function dayTold(said: string | null, published: string, { around, day }: Wording): Html {
  const iso = said ?? published.slice(0, 10);
  const time = html`<time datetime="${iso}">${day(iso)}</time>`;
  if (said !== null) return time;
  const parts = around('inArticleOf').map((part) => (typeof part === 'string' ? html`${part}` : time));
  return html`<span>${parts.reduce((told, part) => html`${told}${part}`)}</span>`;
}
