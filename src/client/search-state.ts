import { type Filters, filterKeys } from '../search/filter-keys.ts';
import { limitDay } from './limit-day.ts';

/** What the search page shows, as its URL says it. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** Whether the words are taken as words only, and no question understood from them. */
  literal: boolean;
}

/** Reads the state from a URL's query. Unknown parameters are left alone. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = params.get(key);
    if (value) filters[key] = key === 'from' || key === 'to' ? limitDay(value, key) : value;
  }
  return {
    query: params.get('q') ?? '',
    filters,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
    literal: params.get('as') === 'words',
  };
}

/** Writes the state as a URL's query, with its question mark; empty for the page as it begins. */
export function writeState({ query, filters, sort, literal }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const key of filterKeys) {
    const value = filters[key];
    if (value !== undefined) params.set(key, value);
  }
  if (sort === 'date') params.set('sort', sort);
  if (literal) params.set('as', 'words');
  return params.size === 0 ? '' : `?${params}`;
}

/** Whether anything is searched for at all. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0;
}
