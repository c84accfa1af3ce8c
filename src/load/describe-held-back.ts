import type { ArticleRecord } from './cached-article.ts';

/** How many articles that wait for their time are named one by one. */
const MOST_NAMED = 10;

/** What a build leaves out of a site, line by line: how many drafts, and until when each other article waits. */
export function describeHeldBack(
  articles: readonly ArticleRecord[],
  published: readonly ArticleRecord[],
): string[] {
  const left = articles.filter((article) => !published.includes(article));
  const drafts = left.filter(({ draft }) => draft).length;
  const scheduled = left
    .filter(({ draft }) => !draft)
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
  const more = scheduled.length - MOST_NAMED;
  return [
    ...(drafts > 0 ? [`${drafts} draft${drafts === 1 ? '' : 's'} left out`] : []),
    ...scheduled.slice(0, MOST_NAMED).map(({ path, published }) => `${path} is held back until ${published}`),
    ...(more > 0 ? [`${more} more held back until later`] : []),
  ];
}
