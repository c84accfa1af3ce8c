import { href } from 'virtual:readout/settings';
import { collate } from '../collation/collate.ts';
import type { Appearance, Utterance } from '../collation/utterances-of.ts';
import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { type Html, html } from '../text/html.ts';
import { textDirection } from '../text/text-direction.ts';
import { dayTold } from './day-told.ts';
import { markedDifferences } from './marked-differences.ts';
import type { Quoted } from './quoted.ts';
import { wordingOf } from './wording-of.ts';

/** The path of the page that shows all appearances of an utterance: that of the first quote of the first article. */
export function comparisonPath([first]: Utterance): string {
  return `articles/${first?.article.slug}/quotes/${first?.quotes[0]?.id}/#elsewhere`;
}

/**
 * What the page of a quote says of the other articles that quote the same: on that of the first all of them side by side, on the
 * others where they are.
 */
export function elsewhere({ article, quote }: Pick<Quoted, 'article' | 'quote'>, utterance: Utterance): Html {
  const wording = wordingOf();
  const { say } = wording;
  const isFirst = utterance[0]?.quotes[0] === quote;
  return html`
    <section class="elsewhere" id="elsewhere" aria-labelledby="same-words">
      <h2 id="same-words">${say('sameWords')}</h2>
      <p>${summaryOf(utterance, wording)}</p>
      ${isFirst ? allOf(utterance, wording) : othersOf(article, utterance, wording)}
    </section>`;
}

/** “Quoted in 4 articles; 2 leave out the last sentence.” */
export function summaryOf(utterance: Utterance, { say, count }: Wording): string {
  const fullest = fullestOf(utterance);
  const told = utterance.filter((each) => each !== fullest).map(({ text }) => collate(fullest.text, text));
  const counted = (
    [
      ['leaveOutFirst', told.filter(({ leavesOut }) => leavesOut === 'first')],
      ['leaveOutLast', told.filter(({ leavesOut }) => leavesOut === 'last')],
      ['leaveOutPart', told.filter(({ leavesOut }) => leavesOut === 'part')],
      ['ownWords', told.filter(({ adds }) => adds)],
    ] as const
  ).flatMap(([entry, { length }]) => (length === 0 ? [] : count(entry, length)));
  return `${[count('quotedInArticles', utterance.length), ...counted].join(say('semicolon'))}.`;
}

/** The first of those that are longest. */
function fullestOf(utterance: Utterance): Appearance {
  return utterance.reduce((longest, each) => (each.text.length > longest.text.length ? each : longest));
}

function allOf(utterance: Utterance, wording: Wording): Html {
  const fullest = fullestOf(utterance);
  const others = utterance.filter((each) => each !== fullest);
  const isFuller = others.some(({ text }) => collate(fullest.text, text).leavesOut !== null);
  const sorted = [fullest, ...others];
  return html`
    ${isFuller ? html`<p class="meta">${wording.say('inBrackets')}</p>` : ''}
    <ol class="plain columns">${joined(sorted.map((each) => column(each, each === fullest ? null : fullest, isFuller, wording)))}</ol>`;
}

/** @param fullest what it is compared with; null where it is that itself */
function column(
  { article, quotes, text }: Appearance,
  fullest: Appearance | null,
  isFuller: boolean,
  wording: Wording,
): Html {
  const { language } = article;
  const speaker = quotes.find((quote) => quote.speaker)?.speaker?.name ?? wording.say('notAttributed');
  const said = quotes.find(({ date }) => date !== null)?.date ?? null;
  const words =
    fullest === null ? html`${text}` : markedDifferences(collate(fullest.text, text).parts, wording);
  const attributes = html`lang="${language}" dir="${textDirection(language)}"`;
  return html`
    <li>
      <h3 ${attributes}><a href="${href(`articles/${article.slug}/`)}#${quotes[0]?.id ?? ''}">${article.headline}</a></h3>
      <p class="meta"><span>${speaker}</span> ${dayTold(said, article.published, wording)}${fullest === null && isFuller ? html` <b>${wording.say('fullest')}</b>` : ''}</p>
      <blockquote ${attributes}>${words}</blockquote>
    </li>`;
}

function othersOf(article: Article, utterance: Utterance, { say, day }: Wording): Html {
  const others = utterance.filter((each) => each.article !== article);
  const links = others.map(
    ({ article: { slug, headline, published, language }, quotes }) => html`
      <li><a href="${href(`articles/${slug}/`)}#${quotes[0]?.id ?? ''}" lang="${language}" dir="${textDirection(language)}">${headline}</a> <time datetime="${published}">${day(published)}</time></li>`,
  );
  return html`
    <p>${say('alsoIn')}</p>
    <ul class="plain meta">${joined(links)}</ul>
    <p><a href="${href(comparisonPath(utterance))}">${say('sideBySide')}</a></p>`;
}

function joined(parts: readonly Html[]): Html {
  return parts.reduce((whole, part) => html`${whole}${part}`, html``);
}
