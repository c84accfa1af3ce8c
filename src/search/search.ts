import { type Filters, filterKeys } from './filter-keys.ts';
import { asListed, type Counts, countFacets, dayOf, isListed, passes } from './filters.ts';
import { findCandidates } from './find-candidates.ts';
import type { Days } from './find-period.ts';
import type { Found } from './found.ts';
import { limitsWithin } from './limits-within.ts';
import { type Misspelling, misspellings } from './misspellings.ts';
import { narrow } from './narrow.ts';
import { sidesOfPhrase } from './near-phrases.ts';
import { type NearestTitle, nearestTitles } from './nearest-titles.ts';
import { searchOptions } from './options.ts';
import { orderOf, tied, windowOf } from './order-candidates.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { rankWindow, type SearchResult } from './rank-window.ts';
import type { SearchRecord } from './record.ts';
import type { SearchIndex } from './search-index.ts';
import { settleTies } from './settle-ties.ts';
import { suggestQuery } from './suggest-query.ts';
import {
  type Understood,
  type UnderstoodQuery,
  understandQuery,
  withoutFunctionWords,
} from './understand-query.ts';

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
  /** Whether the words are to be taken as words only, and no question understood from them. */
  literal?: boolean;
  /** The day as of which “last week” is meant (ISO 8601); today when left out. */
  today?: string;
}

/** What was found. */
export interface SearchResponse {
  total: number;
  /** How many texts were searched; null where nobody has said. */
  searched: number | null;
  results: SearchResult[];
  /** Whether each result holds all words; if not, they are the nearest there is. */
  complete: boolean;
  /** Words that are nowhere, and what they were taken for. */
  meant: Misspelling[];
  /** What was typed, with words that are nowhere in the nearest spelling that is; null where there is none. */
  suggestion: string | null;
  /** What was understood from the words beyond themselves. */
  understood: Understood | null;
  /** Who must have said it, as a name was typed for that: with the whole name, if everything found is of one. */
  saidBy: string | null;
  /** The fields that were typed, as filters; null if there are none, or where nobody can tell which speaker is meant. */
  typed: Typed | null;
  /** Where nothing was found, what comes nearest. */
  nearest: Nearest | null;
  /** The filters, each with its value as its list has it, as far as that is known. */
  filters: Filters;
  counts: Counts | null;
}

/** Filters that were typed among the words, each as its list has it, and what is left without them. */
export interface Typed {
  words: string;
  filters: Filters;
}

/** What comes nearest to a search that found nothing. */
export interface Nearest {
  /** What was given up for it: the quotation marks, the filters, or the words themselves, in favour of titles like them. */
  without: 'phrases' | 'filters' | 'words';
  total: number;
  results: SearchResult[];
}

/**
 * Searches an index: exact phrases first, then records that hold all words, then those with beginnings or misspellings
 * of them. Where a quote holds all that its paragraph does, the quote stands for both.
 */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchResponse> {
  const typed = parseQuery(request.query);
  const filters = { ...typed.filters, ...request.filters };
  const isFiltered = filterKeys.some((key) => filters[key] !== undefined);
  if (typed.words.length + typed.saidBy.length === 0 && !isFiltered && !request.counts) return NOTHING;
  const { query, found, understood } = await understand(index, { ...typed, filters }, request);
  const answer = await answerTo(index, query, found, request);
  const isShort = request.sort !== 'date' && query.words.length > 0 && (request.offset ?? 0) === 0;
  const titles = isShort && mayNameTitle(found, answer) ? await nearestTitles(index, query) : [];
  const nearest = answer.total > 0 ? null : await nearestTo(index, query, request, titles);
  // Nobody has asked for the parts of a compound by quotation marks that could be given up.
  const isScattered = nearest?.without === 'phrases' && query.quoted.length === 0;
  const shown = isScattered ? { ...answer, ...nearest, complete: false } : answer;
  return {
    ...withTitles(shown, titles, request),
    searched: index.size,
    suggestion: await suggestQuery(index, query, found.words, request.query),
    understood,
    saidBy: query.saidBy.length > 0 ? (onlySpeaker(answer.results)?.name ?? understood?.name ?? null) : null,
    typed: fieldsOf(typed, answer.results),
    nearest: isScattered ? null : nearest,
    filters: asListed(filters, answer.results[0]?.record),
  };
}

/** Nothing was asked for. */
const NOTHING: SearchResponse = {
  total: 0,
  searched: null,
  results: [],
  complete: true,
  meant: [],
  suggestion: null,
  understood: null,
  saidBy: null,
  typed: null,
  nearest: null,
  filters: {},
  counts: null,
};

interface Sought {
  query: Query;
  found: Found;
  understood: Understood | null;
}

/**
 * What a query asks for. A question is one unless its very words stand in a text; words that carry nothing are left out
 * where no text holds all of them.
 */
async function understand(
  index: SearchIndex,
  query: Query,
  { literal = false, today = new Date().toISOString().slice(0, 10), counts }: SearchRequest,
): Promise<Sought> {
  // What others than the speaker chosen have said is counted, too, where nothing has to be fetched for it.
  const find = (sought: Query) => findCandidates(index, sought, counts && index.atHand ? {} : sought.filters);
  const found = await find(query);
  const asTyped: Sought = { query, found, understood: null };
  if (literal || query.words.length === 0) return asTyped;
  const isTyped = standsAsTyped(found);
  for (const day of [today, null]) {
    const more = await understandQuery(index, query, day);
    if (more === null || (found.complete && !more.sure) || (isTyped && !more.bare)) continue;
    const meant = await find(more.query);
    const limits = await limitsOf(index, more, meant, today);
    if (limits === null) continue;
    const { from = null, to = null } = limits;
    return {
      query: { ...more.query, filters: { ...more.query.filters, ...limits } },
      found: meant,
      understood: { ...more.understood, from, to },
    };
  }
  const fewer = found.complete ? null : withoutFunctionWords(query, index.speech);
  const loosely = fewer && (await find(fewer.query));
  if (fewer === null || loosely === null) return asTyped;
  // What holds nothing but words that carry nothing answers to nothing, and what holds too few of all may hold the others.
  const isEither = loosely.candidates.length === 0 || found.candidates.length === 0;
  return loosely.complete || isEither ? { ...fewer, found: loosely } : asTyped;
}

/** The limits of the days that a query names, if any; null if it has no results: “about today” is meant as words where nothing is of today. */
async function limitsOf(
  index: SearchIndex,
  { query, period }: UnderstoodQuery,
  found: Found,
  today: string,
): Promise<Days | null> {
  const left = await narrow(index, query, found);
  const { from, to } = query.filters;
  if (period === null && from === undefined && to === undefined) return left.length > 0 ? {} : null;
  const facts = await index.facts(left.map(({ number }) => number));
  const isListing = query.words.length === 0;
  const days = facts
    .filter((known) => passes(known, query.filters) && (!isListing || isListed(known, query.filters)))
    .map(dayOf);
  if (period !== null) return limitsWithin(period, days, today);
  return days.length > 0 ? {} : null;
}

function standsAsTyped({ words, candidates, complete }: Found): boolean {
  return complete && candidates.some(({ sides }) => sides > 0 && sides >= sidesOfPhrase(words));
}

/** Whether a title may be meant: no text holds all the words, or only scattered and with one of them read as another. */
function mayNameTitle(found: Found, { meant }: Answer): boolean {
  return !found.complete || (meant.length > 0 && !standsAsTyped(found));
}

/** The results for a query, of those found. */
async function answerTo(index: SearchIndex, query: Query, found: Found, request: SearchRequest) {
  const { offset = 0, limit = index.window, sort = 'relevance' } = request;
  const { words, complete } = found;
  const { filters } = query;
  const isFiltered = filterKeys.some((key) => filters[key] !== undefined);
  const isListing = query.words.length === 0;
  const candidates = await narrow(index, query, found);

  const needsFacts = isListing || isFiltered || sort === 'date' || request.counts === true;
  const facts = needsFacts ? await index.facts(candidates.map(({ number }) => number)) : [];
  const passing = candidates
    .map((candidate, i) => ({ candidate, facts: facts[i] }))
    .filter(({ facts: known }) => !isFiltered || (known !== undefined && passes(known, filters)))
    .filter(({ facts: known }) => !isListing || (known !== undefined && isListed(known, filters)));
  const order = orderOf(sort, complete);
  const inOrder = () => passing.sort(order).map(({ candidate }) => candidate);
  let ordered = inOrder();
  const isTied = sort === 'relevance' && tied(ordered) > searchOptions.windowTied;
  if (isTied && (await settleTies(index, ordered, words))) ordered = inOrder();

  const window = windowOf(index, words, ordered);
  const first = offset - (offset % window);
  const results: SearchResult[] = [];
  let dropped = 0;
  // Where the index can't tell a phrase from its words, the first texts may not hold it.
  const isWanted = (at: number) => at < offset + limit || results.length === 0;
  for (let at = first; at < ordered.length && isWanted(at); at += window) {
    const part = ordered.slice(at, at + window);
    const ranked = await rankWindow(index, part, words, query.excluded, sort);
    dropped += part.length - ranked.length;
    results.push(...ranked);
  }
  return {
    total: ordered.length - dropped,
    results: results.slice(offset - first, offset - first + limit),
    complete,
    meant: misspellings(words, results[0], request.query),
    counts: request.counts === true ? countFacets(facts, filters, isListing) : null,
  };
}

type Answer = Awaited<ReturnType<typeof answerTo>>;

/**
 * The titles that come near all the words, before what holds only some of them; before what holds all, but scattered and
 * misspelt, only titles that hold them but for a slip or two.
 */
function withTitles(answer: Answer, titles: readonly NearestTitle[], { limit }: SearchRequest): Answer {
  if (titles.length === 0 || answer.total === 0) return answer;
  const near = titles.flatMap(({ result, slips }) => {
    const isNear = result.score >= searchOptions.titleScore;
    return isNear && (!answer.complete || slips <= searchOptions.titleSlips) ? [result] : [];
  });
  const ids = new Set(near.map(({ record }) => record.type + record.id));
  const others = answer.results.filter(({ record }) => !ids.has(record.type + record.id));
  const added = near.length - (answer.results.length - others.length);
  return { ...answer, total: answer.total + added, results: [...near, ...others].slice(0, limit) };
}

/** What is nearest to a query that found nothing: without its quotation marks, without filters, or titles like it. */
async function nearestTo(
  index: SearchIndex,
  query: Query,
  request: SearchRequest,
  titles: readonly NearestTitle[],
): Promise<Nearest | null> {
  const again = async (without: Nearest['without'], other: Query): Promise<Nearest | null> => {
    const found = await findCandidates(index, other, other.filters);
    const { total, results } = await answerTo(index, other, found, { ...request, counts: false });
    return total > 0 ? { without, total, results } : null;
  };
  const isPhrase = query.words.some(({ phrase }) => phrase !== null);
  const apart = { ...query, words: query.words.map((word) => ({ ...word, phrase: null })) };
  const free = { ...apart, filters: {}, saidBy: [], excluded: [] };
  const hasFilters = Object.keys(query.filters).length + query.saidBy.length + query.excluded.length > 0;
  return (
    (isPhrase ? await again('phrases', apart) : null) ??
    (hasFilters && query.words.length > 0 ? await again('filters', free) : null) ??
    (titles.length > 0
      ? { without: 'words', total: titles.length, results: titles.map(({ result }) => result) }
      : null)
  );
}

/** The fields of what was typed as the lists of the filters have them, by what was found. */
function fieldsOf({ rest, filters, saidBy }: Query, results: readonly SearchResult[]): Typed | null {
  const speaker = saidBy.length > 0 ? onlySpeaker(results)?.id : null;
  if (speaker === undefined || (speaker === null && Object.keys(filters).length === 0)) return null;
  const all = speaker === null ? filters : { ...filters, speaker };
  return { words: rest, filters: asListed(all, results[0]?.record) };
}

/** The speaker, if all that is found of somebody is of one. */
function onlySpeaker(results: readonly SearchResult[]): SearchRecord['speaker'] {
  const records = results.map(({ record }) => record);
  const spoken = records.filter(({ type }) => type === 'quote' || type === 'reported');
  const speakers = (spoken.length > 0 ? spoken : records).map(({ speaker }) => speaker);
  const [first = null] = speakers;
  return speakers.every((speaker) => speaker?.id === first?.id) ? first : null;
}
