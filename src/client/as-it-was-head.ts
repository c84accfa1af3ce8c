import type { HeadAsOf, HeadingAsOf } from '../collation/head-as-of.ts';
import type { Article } from '../schema/article.ts';
import { addedLabel, difference, showStanding } from './as-it-was-text.ts';
import { element } from './share-element.ts';

/** Shows the headline, the dek and the headings as they stood, with what became of them since. */
export function showHead({ headline, dek, headings }: HeadAsOf): void {
  const h1 = document.querySelector<HTMLElement>('.opening h1');
  const lede = document.querySelector<HTMLElement>('.opening .lede');
  if (dek?.since === 'removed') h1?.after(gone('p', 'lede', dek));
  else if (dek && lede) showHeading(lede, dek);
  // After the dek, so as to come before it.
  if (h1) showHeading(h1, headline);
  const standing = document.querySelectorAll<HTMLElement>('[data-article] .sign > :not(p, .inferred)');
  headings.forEach((heading, index) => {
    const now = standing[index];
    if (heading.since !== 'removed' && now) showHeading(now, heading);
    else if (heading.since === 'removed') placeOf(heading.before)?.before(gone('h2', '', heading));
  });
}

/** Marks the notes and the corrections that came after a day. */
export function showLater(
  { annotations, corrections }: Pick<Article, 'annotations' | 'corrections'>,
  day: string,
): void {
  for (const { id, date } of annotations) {
    if (date === null || date.slice(0, 10) <= day) continue;
    const note = document.getElementById(id);
    note?.prepend(addedLabel());
    const numbers = document.querySelectorAll<HTMLElement>(`[role="doc-noteref"][href="#${CSS.escape(id)}"]`);
    for (const other of [note, ...numbers]) if (other) other.dataset['since'] = 'added';
  }
  corrections.forEach(({ date }, index) => {
    if (date <= day) return;
    const number = index + 1;
    const places = `#correction-${number}, .opening .correction:has([href="#correction-${number}"])`;
    for (const told of document.querySelectorAll<HTMLElement>(places))
      showStanding(told, 'added', null, told);
  });
}

function showHeading(standing: HTMLElement, { since, was }: HeadingAsOf): void {
  if (since === 'same') return;
  const made = document.createElement(standing.tagName);
  made.className = standing.className;
  if (standing.dataset['length'] !== undefined) made.dataset['length'] = standing.dataset['length'];
  showStanding(standing, since, was, made);
}

/** A heading that stands no more. */
function gone(name: 'h2' | 'p', className: string, { was }: HeadingAsOf): HTMLElement {
  return element(name, { className: `as-of-text ${className}` }, ...difference('removed', was ?? ''));
}

/** What a heading stood before: a paragraph with what belongs to it or, behind the last, the end of the article. */
function placeOf(before: string | null): Element | null {
  const paragraph = before === null ? null : document.getElementById(before);
  return paragraph?.closest('.block') ?? paragraph ?? document.querySelector('[data-article] > .closing');
}
