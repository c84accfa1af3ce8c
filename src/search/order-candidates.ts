import { dayOf } from './filters.ts';
import type { Candidate } from './gather.ts';
import { searchOptions } from './options.ts';
import type { ResolvedWord } from './resolve-words.ts';
import type { Facts, SearchIndex } from './search-index.ts';

/** How many candidates to read at a time: more where only their texts tell them apart. */
export function windowOf(
  index: SearchIndex,
  words: readonly ResolvedWord[],
  ordered: readonly Candidate[],
): number {
  const isLookedUp = words.every(({ places }) => places !== null);
  const mayTie = !isLookedUp || (ordered[0]?.sides ?? 0) > 0;
  const least = isLookedUp ? index.window : index.windowFrequent;
  return mayTie ? Math.max(least, Math.min(tied(ordered), searchOptions.windowTied)) : least;
}

/** How many of the first are vouched for on as many sides as the very first. */
export function tied(ordered: readonly Candidate[]): number {
  const other = ordered.findIndex(({ sides }) => sides !== ordered[0]?.sides);
  return other < 0 ? ordered.length : other;
}

/** A candidate, and what is known of it without its text. */
export interface Weighed {
  candidate: Candidate;
  facts: Facts | undefined;
}

/** The order of the candidates, as far as the index tells. */
export function orderOf(sort: 'relevance' | 'date', complete: boolean): (a: Weighed, b: Weighed) => number {
  if (sort === 'date') return byDay;
  return complete ? byPlace : byWeight;
}

/** Records with all the words: first those where they stand as in the query. */
function byPlace({ candidate: a }: Weighed, { candidate: b }: Weighed): number {
  return b.sides - a.sides || b.weight - a.weight || b.fit - a.fit || a.number - b.number;
}

/** Records with some of the words: first those with the most and rarest. */
function byWeight({ candidate: a }: Weighed, { candidate: b }: Weighed): number {
  return b.weight - a.weight || b.sides - a.sides || b.fit - a.fit || a.number - b.number;
}

function byDay(a: Weighed, b: Weighed): number {
  return foundDay(b).localeCompare(foundDay(a)) || a.candidate.number - b.candidate.number;
}

function foundDay({ facts }: Weighed): string {
  return facts ? dayOf(facts) : '';
}
