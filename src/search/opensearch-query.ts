import { slugify } from '../schema/slugify.ts';
import type { Filters } from './filter-keys.ts';
import { type Counted, type Facet, facets } from './filters.ts';
import { mediumKey } from './medium-key.ts';
import { searchOptions } from './options.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchRequest } from './search.ts';

/** Stand around what matched in the engine's answer: characters that no text has (Unicode private use). */
export const engineMarks = ['\ue000', '\ue001'] as const;

/** The field of the engine that a filter looks at, and the one that holds the words for it. */
export const facetFields: Record<Facet, { value: string; label: string }> = {
  speaker: { value: 'speaker', label: 'speaker_name' },
  kind: { value: 'kind', label: 'kind' },
  section: { value: 'section', label: 'section' },
  medium: { value: 'medium_id', label: 'medium' },
  topic: { value: 'topic_ids', label: 'topic_ids' },
  article: { value: 'article', label: 'headline' },
};

/** Values offered for one filter. */
const MOST_VALUES = 100;

type Clause = Record<string, unknown>;

/**
 * A search as the body of a request to `/_msearch` of OpenSearch or Elasticsearch (their documented query DSL).
 *
 * @param index The name of the index.
 */
export function engineQuery(request: SearchRequest, index: string): string {
  const { offset = 0, limit = searchOptions.window, sort = 'relevance', counts = false } = request;
  const query = parseQuery(request.query);
  const filters: Filters = { ...query.filters, ...request.filters };
  const said = query.saidBy.map((term) => ({ match: { names: term } }));
  const excluded = query.excluded.map((terms) => ({ match_phrase: { text: terms.join(' ') } }));
  const byWords = wordClauses(request.query, query.words.length);
  const onlyQuotes = query.words.length === 0 ? [{ term: { type: 'quote' } }] : [];
  const body = {
    from: offset,
    size: limit,
    track_total_hits: true,
    query: { bool: { must: byWords, filter: [...said, ...onlyQuotes], must_not: excluded } },
    post_filter: { bool: { filter: filterClauses(filters) } },
    sort: sort === 'date' ? [{ day: 'desc' }, { position: 'asc' }] : ['_score', { position: 'asc' }],
    highlight: {
      fields: { text: { number_of_fragments: 0, pre_tags: [engineMarks[0]], post_tags: [engineMarks[1]] } },
    },
    ...(counts && { aggs: aggregations(filters) }),
  };
  return `${JSON.stringify({ index })}\n${JSON.stringify(body)}\n`;
}

/** All words, in the text or as names; a phrase first, then words in any order, then misspelt ones. */
function wordClauses(typed: string, count: number): Clause[] {
  if (count === 0) return [];
  const { words } = parseQuery(typed);
  const phrases = Map.groupBy(
    words.filter(({ phrase }) => phrase !== null),
    ({ phrase }) => phrase,
  );
  const text = words.map(({ term }) => term).join(' ');
  const fields = ['text^2', 'names'];
  const any = {
    dis_max: {
      queries: [
        { match_phrase: { text: { query: text, boost: 8 } } },
        { match_phrase_prefix: { text: { query: text, boost: 4 } } },
        { multi_match: { query: text, fields, type: 'cross_fields', operator: 'and', boost: 2 } },
        { multi_match: { query: text, fields, operator: 'and', fuzziness: 'AUTO:5,9' } },
      ],
    },
  };
  return [
    any,
    ...[...phrases.values()].map((phrase) => ({
      match_phrase: { text: phrase.map(({ term }) => term).join(' ') },
    })),
  ];
}

function filterClauses(filters: Filters, except?: Counted): Clause[] {
  const chosen = facets.flatMap((facet): Clause[] => {
    const value = filters[facet];
    if (value === undefined || facet === except) return [];
    return [{ term: { [facetFields[facet].value]: IDS[facet]?.(value) ?? value } }];
  });
  const { from, to } = filters;
  if (except === 'year' || (from === undefined && to === undefined)) return chosen;
  // Rounded to the whole of a month or year where the day is left out.
  return [...chosen, { range: { day: { gte: from, lte: to, format: 'yyyy-MM-dd||yyyy-MM||yyyy' } } }];
}

/** Filters whose values the engine knows by something else than what a reader may type. */
const IDS: Partial<Record<Facet, (value: string) => string>> = { topic: slugify, medium: mediumKey };

/** For each filter, what its values would leave while the other filters stay. */
function aggregations(filters: Filters): Record<string, Clause> {
  const byValue = Object.fromEntries(
    facets.map((facet) => [
      facet,
      {
        filter: { bool: { filter: filterClauses(filters, facet) } },
        aggs: {
          values: {
            terms: { field: facetFields[facet].value, size: MOST_VALUES },
            aggs: { label: { terms: { field: facetFields[facet].label, size: 1 } } },
          },
        },
      },
    ]),
  );
  const years = {
    date_histogram: {
      field: 'day',
      calendar_interval: 'year',
      format: 'yyyy',
      min_doc_count: 1,
      order: { _key: 'desc' },
    },
  };
  const withoutDays = { bool: { filter: filterClauses(filters, 'year') } };
  return { ...byValue, year: { filter: withoutDays, aggs: { values: years } } };
}
