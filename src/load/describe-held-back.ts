import type { ArticleRecord } from './cached-article.ts';
import type { HeldBack } from './held-back.ts';

/** How many articles that wait for their time are named one by one. */
const MOST_NAMED = 10;

/** An article that is left out, and why. */
export interface LeftOut {
  article: Pick<ArticleRecord, 'path' | 'published'>;
  reason: HeldBack;
}

/** What a build leaves out of a site, line by line: how many drafts, and until when each other article waits. */
export function describeHeldBack(leftOut: readonly LeftOut[]): string[] {
  const countOf = (wanted: HeldBack) => leftOut.filter(({ reason }) => reason === wanted).length;
  const drafts = countOf('draft');
  const withdrawn = countOf('withdrawn');
  const scheduled = leftOut
    .filter(({ reason }) => reason === 'scheduled')
    .map(({ article }) => article)
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  const more = scheduled.length - MOST_NAMED;
  return [
    ...(drafts > 0 ? [`${drafts} draft${drafts === 1 ? '' : 's'} left out`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn article${withdrawn === 1 ? '' : 's'} left out`] : []),
    ...scheduled.slice(0, MOST_NAMED).map(({ path, published }) => `${path} is held back until ${published}`),
    ...(more > 0 ? [`${more} more held back until later`] : []),
  ];
}
