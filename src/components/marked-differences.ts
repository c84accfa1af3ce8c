import type { DiffPart } from '../collation/word-diff.ts';
import type { Wording } from '../locales/wording.ts';
import { type Html, html } from '../text/html.ts';

/** A wording with what it leaves out of another as `<del>` and what only it has as `<ins>`, said to those who don't see it. */
export function markedDifferences(parts: readonly DiffPart[], { say, language }: Wording): Html {
  const said = (entry: 'leftOut' | 'onlyHere') =>
    html`<span class="unseen" lang="${language}">${say(entry)} </span>`;
  return parts.reduce((whole, { text, change }, index) => {
    const end = /\s*$/.exec(text)?.[0] ?? '';
    const words = text.slice(0, text.length - end.length);
    // What is left out at the end stood behind a space there, and stands behind none here.
    const before = index > 0 && !/\s$/.test(parts[index - 1]?.text ?? '') ? ' ' : '';
    if (change === null) return html`${whole}${before}${text}`;
    return change === 'added'
      ? html`${whole}${before}<ins>${said('onlyHere')}${words}</ins>${end}`
      : html`${whole}${before}<del>${said('leftOut')}${words}</del>${end}`;
  }, html``);
}
