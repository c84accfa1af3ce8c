import type { SearchResult } from '../search/rank-window.ts';
import { type HitContext, searchHit } from './search-hit.ts';

/** Results under their articles, in the order in which each article's best result comes. */
export function searchResults(results: readonly SearchResult[], context: HitContext): HTMLElement[] {
  const articles = Map.groupBy(results, ({ record }) => record.article);
  return [...articles.values()].map((found) => {
    const section = document.createElement('section');
    section.className = 'hits';
    const heading = document.createElement('h2');
    const { article, headline } = (found[0] as SearchResult).record;
    const link = document.createElement('a');
    link.href = `${context.base}articles/${article}/`;
    link.textContent = headline;
    heading.append(link);
    const list = document.createElement('ol');
    list.append(...found.map((result) => searchHit(result, context)));
    section.append(heading, list);
    return section;
  });
}
