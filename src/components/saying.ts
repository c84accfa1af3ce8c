import { href, settings } from 'virtual:readout/settings';
import { howWeKnow } from '../text/how-we-know.ts';
import { type Html, html } from '../text/html.ts';
import { isFragment } from '../text/is-fragment.ts';
import { standAlone } from '../text/stand-alone.ts';
import { textDirection } from '../text/text-direction.ts';
import { whoChecked } from '../text/who-checked.ts';
import { hasCard } from './cards/has-card.ts';
import { inSentence } from './in-sentence.ts';
import { type Quoted, quoted } from './quoted.ts';
import { reportLink } from './report-link.ts';
import { wordingOf } from './wording-of.ts';

/** From how many characters on a quote is set smaller. */
const LONG = 280;

type Saying = Pick<Quoted, 'article' | 'paragraph' | 'quote'>;

/** A quote large on a page of its own, with all that is known of who said it, when and where, and all that leads on. */
export function saying({ article, paragraph, quote }: Saying): Html {
  const { speaker, medium, date } = quote;
  const { slug, headline, language, published } = article;
  const wording = wordingOf();
  const { say, day } = wording;
  const who = speaker?.name ?? say('notAttributed');
  const checked = whoChecked(quote, article, wording);
  const words = standAlone(quote.text);
  const known = article.speakers.find(({ id, kind }) => kind && id === speaker?.id);
  const direction = textDirection(language);
  const around = isFragment(quote) ? inSentence({ article, paragraph, quote }) : null;
  const voice = speaker === null ? '' : html` data-voice="${speaker.id}"`;
  return html`
    <h1 class="unseen">${speaker === null ? say('openQuote') : say('quoteOf', { name: who })}</h1>
    <blockquote class="voice quoted"${voice} lang="${language}" dir="${direction}" data-length="${quote.text.length > LONG ? 'long' : 'short'}">${words}</blockquote>
    ${around === null ? '' : html`<p class="in-sentence" lang="${language}" dir="${direction}">${around.before}<q>${around.words}</q>${around.after}</p>`}
    <p class="who">
      ${known ? html`<a href="${href(`speakers/${known.id}/`)}">${who}</a>` : who}
      ${known?.role ? html` <span class="meta">${known.role}</span>` : ''}
    </p>
    <dl class="meta">
      ${date === null ? '' : html`<div><dt>${say('said')}</dt><dd><time datetime="${date}">${day(date)}</time></dd></div>`}
      ${medium === null ? '' : html`<div><dt>${say('where')}</dt><dd>${medium}</dd></div>`}
      <div><dt>${say('howWeKnow')}</dt><dd>${howWeKnow(quote, wording, article)} (<a href="${href('about/attribution/')}">${say('howWeAttribute')}</a>)</dd></div>
      ${words === quote.text ? '' : html`<div><dt>${say('wording')}</dt><dd>${say('lentComma')}</dd></div>`}
      ${checked === null ? '' : html`<div><dt>${say('checked')}</dt><dd>${checked}</dd></div>`}
      <div>
        <dt>${say('inArticle')}</dt>
        <dd><a href="${href(`articles/${slug}/`)}" lang="${language}" dir="auto">${headline}</a>${say('comma')}<time datetime="${published}">${day(published)}</time></dd>
      </div>
      ${notesOf(article, quote)}
      ${hasCard(language) ? html`<div class="act"><dt>${say('share')}</dt><dd><a href="${href(`articles/${slug}/quotes/${quote.id}.png`)}">${say('pictureOfQuote')}</a></dd></div>` : ''}
      ${reportOf(article, quote, who)}
    </dl>
    <p><a class="onward" href="${href(`articles/${slug}/`)}#${quote.id}">${say('readInContext')}</a></p>
    <nav class="meta links" aria-label="${say('quotesOfArticle')}">${neighbour(article, quote, -1)}${neighbour(article, quote, 1)}</nav>
    <p class="meta address"><bdi>${article.url}#${quote.id}</bdi></p>`;
}

/** The notes on words of the quote, as links to where they stand. */
function notesOf({ annotations, slug }: Saying['article'], { start, end }: Saying['quote']): Html | string {
  const notes = annotations.filter(({ target }) => start <= target.start && target.end <= end);
  if (notes.length === 0) return '';
  const { say } = wordingOf();
  const links = notes.map(
    ({ id, kind, target }, index) =>
      html`${index > 0 ? say('semicolon') : ''}<a href="${href(`articles/${slug}/`)}#${id}">${say('quoteTitle', { name: kind ?? say('note'), words: say('quotation', { words: target.exact }) })}</a>`,
  );
  return html`<div><dt>${say('notes')}</dt><dd>${joined(links)}</dd></div>`;
}

function reportOf(
  { url, headline }: Saying['article'],
  { id, text }: Saying['quote'],
  who: string,
): Html | string {
  if (settings.reportTo === undefined) return '';
  const { say } = wordingOf();
  const link = reportLink(settings.reportTo, {
    title: say('reportTitle', { headline: say('quotation', { words: headline }) }),
    body: `${text}\n${who}\n${url}#${id}\n\n`,
  });
  return html`<div class="act"><dt>${say('wrong')}</dt><dd><a href="${link}">${say('reportAttribution')}</a></dd></div>`;
}

/** A link to the quote before or after one in its article. */
function neighbour(article: Saying['article'], { id }: Saying['quote'], step: -1 | 1): Html | string {
  const quotes = quoted([article]).map(({ quote }) => quote.id);
  const other = quotes[quotes.indexOf(id) + step];
  if (other === undefined) return '';
  const address = href(`articles/${article.slug}/quotes/${other}/`);
  const { say } = wordingOf();
  return step < 0
    ? html`<a rel="prev" href="${address}">${say('previousQuote')}</a> `
    : html`<a rel="next" href="${address}">${say('nextQuote')}</a>`;
}

function joined(parts: readonly Html[]): Html {
  return parts.reduce((whole, part) => html`${whole}${part}`);
}
