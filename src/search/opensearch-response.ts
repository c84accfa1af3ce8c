import { type Counts, counted } from './filters.ts';
import type { EngineDocument } from './opensearch-documents.ts';
import { engineMarks } from './opensearch-query.ts';
import type { SearchResult } from './rank-window.ts';
import type { SearchResponse } from './search.ts';

interface Bucket {
  key: string | number;
  doc_count: number;
  label?: { buckets: { key: string }[] };
  /** The key as it is written, where that is not the key itself: a year. */
  key_as_string?: string;
}

/** What `/_msearch` answers to one search, as far as it is read here. */
export interface EngineAnswer {
  responses: {
    error?: unknown;
    hits?: {
      total: { value: number };
      max_score: number | null;
      hits: { _score: number | null; _source: EngineDocument; highlight?: { text?: string[] } }[];
    };
    aggregations?: Record<string, { values: { buckets: Bucket[] } }>;
  }[];
}

/** The engine's answer as the page takes it; null if it is none. */
export function readEngineAnswer({ responses }: EngineAnswer): SearchResponse | null {
  const [answer] = responses ?? [];
  if (answer?.hits === undefined || answer.error !== undefined) return null;
  const { hits, total, max_score: best } = answer.hits;
  return {
    total: total.value,
    results: hits.map(({ _source, _score, highlight }) => ({
      record: recordOf(_source),
      marks: marksOf(highlight?.text?.[0] ?? ''),
      score: best === null || _score === null ? 0 : _score / best,
    })),
    searched: null,
    complete: true,
    meant: [],
    suggestion: null,
    understood: null,
    saidBy: null,
    typed: null,
    nearest: null,
    filters: {},
    counts: answer.aggregations === undefined ? null : countsOf(answer.aggregations),
  };
}

function recordOf(found: EngineDocument): SearchResult['record'] {
  const {
    speaker,
    speaker_name: name,
    names: _,
    topic_ids: __,
    medium_id: ___,
    position: ____,
    ...rest
  } = found;
  return {
    ...rest,
    day: rest.day ?? '',
    speaker: speaker === null ? null : { id: speaker, name: name ?? speaker },
    speakers: speaker === null ? [] : [speaker],
  };
}

/** Where the marks stood in the text without them. */
function marksOf(highlighted: string): [number, number][] {
  const marks: [number, number][] = [];
  let before = 0;
  for (const piece of highlighted.split(engineMarks[0])) {
    const end = piece.indexOf(engineMarks[1]);
    if (end >= 0) marks.push([before, before + end]);
    before += end >= 0 ? piece.length - 1 : piece.length;
  }
  return marks;
}

function countsOf(aggregations: Record<string, { values: { buckets: Bucket[] } }>): Counts {
  return Object.fromEntries(
    counted.map((facet) => [facet, (aggregations[facet]?.values.buckets ?? []).map(valueIn)]),
  ) as Counts;
}

function valueIn({ key, key_as_string: written, doc_count: count, label }: Bucket): Counts['year'][number] {
  const value = written ?? String(key);
  return { value, label: label?.buckets[0]?.key ?? value, count };
}
