import type { SearchResponse } from '../search/search.ts';

/** One or two sentences on what was found, for the page and for screen readers. */
export function describeResponse(query: string, { total, complete, meant }: SearchResponse): string {
  const found = total === 0 ? 'Nothing found' : `${total} result${total === 1 ? '' : 's'}`;
  const asked = query.trim() === '' ? '' : ` for “${shortened(query.trim())}”`;
  const other = meant.map(({ typed, meant: word }) => ` “${typed}” was read as “${word}”.`).join('');
  const nearest = total > 0 && !complete ? ' No text holds all the words; these come nearest.' : '';
  return `${found}${asked}.${other}${nearest}`;
}

function shortened(query: string): string {
  return query.length > SHOWN ? `${query.slice(0, SHOWN)}…` : query;
}

/** Code units of a query that are said back. */
const SHOWN = 80;
