import type { SearchResult } from '../search/rank-window.ts';
import type { SearchResponse } from '../search/search.ts';
import { fillHit, type HitContext, searchHit } from './search-hit.ts';

/** What is shown of an answer: its results or, where there are none, what comes nearest. */
export function resultsOf({ results, nearest }: SearchResponse): SearchResult[] {
  return results.length > 0 ? results : (nearest?.results ?? []);
}

/**
 * Results under the pages on which they stand, in the order in which each page's best result comes. The page's own line,
 * where it is a result, is their heading.
 */
export function searchResults(results: readonly SearchResult[], context: HitContext): HTMLElement[] {
  const pages = Map.groupBy(results, ({ record }) => record.article || `${record.type} ${record.id}`);
  return [...pages.values()].map((found) => {
    const section = document.createElement('section');
    section.className = 'hits';
    const own = found.find(({ record }) => record.type === 'article' || record.article === '');
    const others = found.filter((result) => result !== own);
    const list = document.createElement('ol');
    list.append(...others.map((result) => searchHit(result, context)));
    section.append(own === undefined ? headingOf(found[0] as SearchResult, context) : titleHit(own, context));
    if (others.length > 0) section.append(list);
    return section;
  });
}

function headingOf({ record: { article, headline } }: SearchResult, { base }: HitContext): HTMLElement {
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `${base}articles/${article}/`;
  link.textContent = headline;
  heading.append(link);
  return heading;
}

/** A page that is a result itself: its title as a heading, with what is said below it. */
function titleHit(result: SearchResult, context: HitContext): HTMLElement {
  const box = document.createElement('div');
  fillHit(box, result, context);
  const link = box.querySelector('a') as HTMLAnchorElement;
  const heading = document.createElement('h2');
  link.replaceWith(heading);
  heading.append(link);
  return box;
}
