import { type Counts, countFacets, passes } from './filters.ts';
import { findCandidates, numbersOf, saidBy } from './find-candidates.ts';
import { besideEachOther, type Candidate } from './gather.ts';
import { searchOptions } from './options.ts';
import { type Filters, filterKeys, parseQuery, type Query } from './parse-query.ts';
import { rankWindow, type SearchResult } from './rank-window.ts';
import type { ResolvedWord } from './resolve-words.ts';
import { ways } from './resolve-words.ts';
import type { Facts, SearchIndex } from './search-index.ts';
import { settleTies } from './settle-ties.ts';
import { tokens } from './tokens.ts';

/** What to search for. */
export interface SearchRequest {
  query: string;
  filters?: Filters;
  sort?: 'relevance' | 'date';
  /** Results to leave out at the top, and to give at most. */
  offset?: number;
  limit?: number;
  /** Whether to count what each filter would leave. */
  counts?: boolean;
}

/** What was found. */
export interface SearchResponse {
  total: number;
  results: SearchResult[];
  /** Whether each result holds all words; if not, they are the nearest there is. */
  complete: boolean;
  /** Words that are nowhere, and what they were taken for. */
  meant: { typed: string; meant: string }[];
  counts: Counts | null;
}

/**
 * Searches an index: exact phrases first, then records that hold all words, then those with beginnings or misspellings
 * of them. Where a quote holds all that its paragraph does, the quote stands for both.
 */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchResponse> {
  const { offset = 0, limit = index.window, sort = 'relevance' } = request;
  const query = parseQuery(request.query);
  const filters = { ...query.filters, ...request.filters };
  const filtered = filterKeys.some((key) => filters[key] !== undefined);
  if (query.words.length + query.saidBy.length === 0 && !filtered && !request.counts) return NOTHING;
  const { words, candidates: all, complete } = await findCandidates(index, query, filters);
  const candidates = withoutCovered(await narrow(index, query, words, all), words);

  const needsFacts = filtered || sort === 'date' || request.counts === true;
  const facts = needsFacts ? await index.facts(candidates.map(({ number }) => number)) : [];
  const passing = candidates
    .map((candidate, i) => ({ candidate, facts: facts[i] }))
    .filter(({ facts: known }) => !filtered || (known !== undefined && passes(known, filters)));
  const order = orderOf(sort, complete);
  const inOrder = () => passing.sort(order).map(({ candidate }) => candidate);
  let ordered = inOrder();
  const isTied = sort === 'relevance' && tied(ordered) > searchOptions.windowTied;
  if (isTied && (await settleTies(index, ordered, words))) ordered = inOrder();

  const window = windowOf(index, words, ordered);
  const first = offset - (offset % window);
  const results: SearchResult[] = [];
  let dropped = 0;
  for (let at = first; at < Math.min(ordered.length, offset + limit); at += window) {
    const part = ordered.slice(at, at + window);
    const ranked = await rankWindow(index, part, words, query.excluded, sort);
    dropped += part.length - ranked.length;
    results.push(...ranked);
  }
  return {
    total: ordered.length - dropped,
    results: results.slice(offset - first, offset - first + limit),
    complete,
    meant: misspellings(words, results[0]),
    counts: request.counts === true ? countFacets(facts, filters) : null,
  };
}

/** How many candidates to read at a time: more where only their texts tell them apart. */
function windowOf(index: SearchIndex, words: readonly ResolvedWord[], ordered: readonly Candidate[]): number {
  const isLookedUp = words.every(({ places }) => places !== null);
  const mayTie = !isLookedUp || (ordered[0]?.sides ?? 0) > 0;
  const least = isLookedUp ? index.window : index.windowFrequent;
  return mayTie ? Math.max(least, Math.min(tied(ordered), searchOptions.windowTied)) : least;
}

/** How many of the first are vouched for on as many sides as the very first. */
function tied(ordered: readonly Candidate[]): number {
  const other = ordered.findIndex(({ sides }) => sides !== ordered[0]?.sides);
  return other < 0 ? ordered.length : other;
}

/** Nothing was asked for. */
const NOTHING: SearchResponse = { total: 0, results: [], complete: true, meant: [], counts: null };

interface Weighed {
  candidate: Candidate;
  facts: Facts | undefined;
}

function orderOf(sort: 'relevance' | 'date', complete: boolean): (a: Weighed, b: Weighed) => number {
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
  return (b.facts?.day ?? '').localeCompare(a.facts?.day ?? '') || a.candidate.number - b.candidate.number;
}

/** Leaves out excluded words, phrases that can't be, and whatever somebody else said. */
async function narrow(
  index: SearchIndex,
  query: Query,
  words: readonly ResolvedWord[],
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const single = query.excluded.flatMap((terms) => (terms.length === 1 ? terms : []));
  const [without, by] = await Promise.all([
    single.length > 0 ? numbersOf(index, single) : null,
    query.saidBy.length > 0 ? saidBy(index, query.saidBy) : null,
  ]);
  const together = words.flatMap(({ phrase }, i) =>
    phrase !== null && words[i - 1]?.phrase === phrase ? [i] : [],
  );
  return candidates.filter(
    (candidate) =>
      without?.has(candidate.number) !== true &&
      by?.has(candidate.number) !== false &&
      together.every((i) => besideEachOther(candidate, words, i)),
  );
}

/** Drops each paragraph of which a quote answers just as well. Its nearest candidate before a quote is its own. */
function withoutCovered(candidates: readonly Candidate[], words: readonly ResolvedWord[]): Candidate[] {
  if (words.some(({ places }) => places === null)) return [...candidates];
  const covered = new Set<Candidate>();
  let paragraph: Candidate | undefined;
  for (const candidate of [...candidates].sort((a, b) => a.number - b.number)) {
    if (candidate.number % 2 === 0) paragraph = candidate;
    else if (paragraph?.held === candidate.held && candidate.sides >= paragraph.sides) covered.add(paragraph);
  }
  return candidates.filter((candidate) => !covered.has(candidate));
}

function misspellings(words: readonly ResolvedWord[], best: SearchResult | undefined) {
  const read = new Set(tokens(best?.record.text ?? '').map(({ term }) => term));
  return words.flatMap(({ term, answers, places }) => {
    const found = [...answers].flatMap(([answer, way]) =>
      way === ways.misspelt && places?.some((place) => place.answer === answer) ? [answer] : [],
    );
    const isKnown = places?.some(({ way }) => way !== ways.misspelt) ?? true;
    const isRead = [...answers].some(([answer, way]) => way !== ways.misspelt && read.has(answer));
    const meant = found.find((answer) => read.has(answer)) ?? (isKnown ? undefined : found[0]);
    return isRead || meant === undefined ? [] : [{ typed: term, meant }];
  });
}
