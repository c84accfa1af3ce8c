import { articleAsOf, type ParagraphAsOf, publishedDays } from '../collation/article-as-of.ts';
import { type HeadAsOf, headAsOf } from '../collation/head-as-of.ts';
import { fill } from '../locales/fill.ts';
import type { Article } from '../schema/article.ts';
import styles from '../styles/as-it-was.css?inline';
import { showHead, showLater } from './as-it-was-head.ts';
import { showStanding } from './as-it-was-text.ts';
import { counted } from './counted.ts';
import { dayInWords } from './day-in-words.ts';
import { paperVoice } from './paper-voice.ts';
import { articleModel } from './permalink-article.ts';
import { element } from './share-element.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
window.addEventListener('popstate', () => follow());

/** Goes to another day, or with an empty search back to today; the address says so, and one can go back. */
export async function choose(search: string): Promise<void> {
  history.pushState(null, '', `${location.pathname}${search}`);
  await follow();
  document.querySelector<HTMLElement>('.as-of-bar')?.focus();
}

/**
 * Shows the article as it stood at the end of an ISO day, with what was added, taken out and reworded since marked in place. The
 * paragraphs themselves stay, unseen where they read otherwise: what is copied and linked to is what the article says now.
 *
 * @param only shows nothing unless a paragraph read so then
 * @returns whether it is shown
 */
export async function showAsOf(day: string, only?: { id: string; text: string }): Promise<boolean> {
  const article = await articleModel();
  const days = publishedDays(article);
  if (!days[0] || day < days[0]) return false;
  const paragraphs = articleAsOf(article, day);
  if (only && !paragraphs.some(({ id, text }) => id === only.id && text === only.text)) return false;
  clear();
  const root = document.querySelector<HTMLElement>('[data-article]');
  const head = headAsOf(article.heads ?? [], day);
  root?.classList.add('as-of');
  for (const paragraph of paragraphs) showParagraph(paragraph);
  if (head) showHead(head);
  showLater(article, day);
  root?.prepend(
    bar(
      day,
      days,
      toldSince(
        paragraphs,
        head,
        article.corrections.filter(({ date }) => date > day),
      ),
    ),
  );
  return true;
}

async function follow(): Promise<void> {
  const day = new URLSearchParams(location.search).get('asof');
  if (day === null || !(await showAsOf(day))) clear();
}

function clear(): void {
  for (const made of document.querySelectorAll('.as-of-bar, .as-of-text, .as-of-label')) made.remove();
  for (const other of document.querySelectorAll('[data-since]'))
    delete (other as HTMLElement).dataset['since'];
  document.querySelector('[data-article]')?.classList.remove('as-of');
}

function showParagraph({ id, since, text }: ParagraphAsOf): void {
  const standing = document.getElementById(id);
  if (!standing || since === 'same') return;
  if (since === 'unknown') {
    standing.dataset['since'] = since;
    standing.after(element('p', { className: 'as-of-text' }, import.meta.words.wordsNotKept));
  } else showStanding(standing, since, text, element('p'));
}

/** What has happened since, in a few words each. */
function toldSince(
  paragraphs: readonly ParagraphAsOf[],
  head: HeadAsOf | null,
  corrections: Article['corrections'],
): string[] {
  const number = (since: ParagraphAsOf['since']) => paragraphs.filter((each) => each.since === since).length;
  const counts = [
    [import.meta.words.rewordedCount, number('reworded')],
    [import.meta.words.addedCount, number('added')],
    [import.meta.words.takenOutCount, number('removed')],
    [import.meta.words.correctedCount, corrections.length],
  ] as const;
  const headings = head ? [head.headline, ...(head.dek ? [head.dek] : []), ...head.headings] : [];
  return [
    ...(headings.some(({ since }) => since !== 'same') ? [import.meta.words.headingsSince] : []),
    ...counts.flatMap(([forms, count]) => (count > 0 ? [counted(forms, count)] : [])),
  ];
}

function bar(day: string, days: readonly string[], told: readonly string[]): HTMLElement {
  const title = fill(import.meta.words.asOfDay, { day: dayInWords(day) });
  const before = days.findLast((other) => other < day);
  const after = days.find((other) => other > day);
  const made = element(
    'section',
    { className: 'as-of-bar', tabIndex: -1, ariaLabel: title, ...paperVoice() },
    element('p', {}, element('strong', {}, title), ` ${told.join(', ') || import.meta.words.nothingSince}`),
    element(
      'p',
      {},
      ...(before ? [dayLink(`?asof=${before}`, `← ${dayInWords(before)}`), ' '] : []),
      ...(after && after !== days.at(-1) ? [dayLink(`?asof=${after}`, `${dayInWords(after)} →`), ' '] : []),
      dayLink('', import.meta.words.backToToday),
    ),
    element(
      'label',
      {},
      element('input', { type: 'checkbox', checked: true }),
      ` ${import.meta.words.showSince}`,
    ),
  );
  return made;
}

function dayLink(search: string, text: string): HTMLElement {
  const link = element('a', { href: search === '' ? location.pathname : search }, text);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(search).then(() => {
      if (search === '') document.querySelector<HTMLElement>('.as-it-was a')?.focus();
    });
  });
  return link;
}
