import type { Nearest, SearchResponse } from '../search/search.ts';

/** A sentence or three on what was found, for the page and for screen readers. */
export function describeResponse(query: string, response: SearchResponse): string {
  const { total, searched, complete, meant, understood, nearest } = response;
  const found = total === 0 ? 'Nothing found' : results(total);
  const asked = query.trim() === '' ? '' : ` for “${shortened(query.trim())}”`;
  const by = understood?.name ? `, said by ${understood.name}` : '';
  const days = understood ? period(understood.from, understood.to) : '';
  const pairs = meant.map(({ typed, meant: word }) => `“${typed}” as “${word}”`);
  const corrected = pairs.length > 0 ? ` Read ${listed(pairs)}.` : '';
  const partly = total > 0 && !complete ? ' No text holds all the words; these come nearest.' : '';
  const among = total === 0 && searched !== null && query.trim() !== '' ? ` in ${searched} texts` : '';
  return `${found}${asked}${by}${days}${among}.${corrected}${partly}${nearest ? instead(nearest) : ''}`;
}

function results(total: number): string {
  return `${total} result${total === 1 ? '' : 's'}`;
}

function instead({ without, total }: Nearest): string {
  if (without === 'phrases') return ` Without the quotation marks: ${results(total)}.`;
  if (without === 'filters') return ` Without filters: ${results(total)}.`;
  return ' These titles come nearest.';
}

function period(from: string | null, to: string | null): string {
  if (from === null && to === null) return '';
  if (from === to) return `, ${from}`;
  return `${from === null ? '' : `, from ${from}`}${to === null ? '' : `${from === null ? ',' : ''} to ${to}`}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function shortened(query: string): string {
  return query.length > SHOWN ? `${query.slice(0, SHOWN)}…` : query;
}

/** Code units of a query that are said back. */
const SHOWN = 80;
