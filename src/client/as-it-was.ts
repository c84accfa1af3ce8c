import { articleAsOf, type ParagraphAsOf, publishedDays } from '../collation/article-as-of.ts';
import { wordDiff } from '../collation/word-diff.ts';
import { fill } from '../locales/fill.ts';
import styles from '../styles/as-it-was.css?inline';
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
  root?.prepend(bar(day, days, paragraphs));
  root?.classList.add('as-of');
  for (const paragraph of paragraphs) showParagraph(paragraph);
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
  standing.dataset['since'] = since;
  if (since === 'added') {
    standing.before(
      element('p', { className: 'as-of-label', ...paperVoice() }, import.meta.words.addedSince),
    );
    return;
  }
  const parts =
    since === 'unknown' || text === null
      ? [import.meta.words.wordsNotKept]
      : since === 'removed'
        ? difference('removed', text)
        : wordDiff(text, standing.textContent ?? '').flatMap((part) =>
            part.change === null ? part.text : difference(part.change, part.text),
          );
  standing.after(element('p', { className: 'as-of-text' }, ...parts));
}

/** Words that were there then and are gone, or that came since; told to those who don’t see it. */
function difference(change: 'added' | 'removed', text: string): (Node | string)[] {
  const said = change === 'added' ? import.meta.words.addedSince : import.meta.words.takenOutSince;
  const label = element('span', { className: 'unseen', ...paperVoice() }, `${said}: `);
  const words = text.trimEnd();
  return [element(change === 'added' ? 'ins' : 'del', {}, label, words), text.slice(words.length)];
}

function bar(day: string, days: readonly string[], paragraphs: readonly ParagraphAsOf[]): HTMLElement {
  const title = fill(import.meta.words.asOfDay, { day: dayInWords(day) });
  const number = (since: ParagraphAsOf['since']) => paragraphs.filter((each) => each.since === since).length;
  const counts = [
    [import.meta.words.rewordedCount, number('reworded')],
    [import.meta.words.addedCount, number('added')],
    [import.meta.words.takenOutCount, number('removed')],
  ] as const;
  const told = counts.flatMap(([forms, count]) => (count > 0 ? [counted(forms, count)] : []));
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
