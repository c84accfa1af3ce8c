import { slugify } from '../schema/slugify.ts';
import { dayOf } from './filters.ts';
import { mediumKey } from './medium-key.ts';
import type { Corpus, SearchRecord } from './record.ts';

/** A record as OpenSearch and Elasticsearch take it in. */
export interface EngineDocument extends Omit<SearchRecord, 'speaker' | 'speakers' | 'day'> {
  /** The day by which it is found; null for a page that has none. */
  day: string | null;
  speaker: string | null;
  speaker_name: string | null;
  /** All names of all who are quoted in it. */
  names: string[];
  topic_ids: string[];
  /** The medium without what makes no difference; see {@link mediumKey}. */
  medium_id: string | null;
  /** Its place among all records, which settles ties. */
  position: number;
}

/** The mapping to create the index with: `PUT /<index>`. */
export const engineMapping = {
  settings: {
    analysis: {
      char_filter: {
        hyphens: { type: 'pattern_replace', pattern: '(?<=\\p{L})[-‐‑](?=\\p{L})', replacement: '' },
      },
      analyzer: {
        folded: {
          type: 'custom',
          char_filter: ['hyphens'],
          tokenizer: 'standard',
          filter: ['lowercase', 'asciifolding'],
        },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      text: { type: 'text', analyzer: 'folded' },
      names: { type: 'text', analyzer: 'folded' },
      headline: { type: 'keyword' },
      type: { type: 'keyword' },
      id: { type: 'keyword' },
      article: { type: 'keyword' },
      speaker: { type: 'keyword' },
      speaker_name: { type: 'keyword' },
      kind: { type: 'keyword' },
      section: { type: 'keyword' },
      medium: { type: 'keyword' },
      medium_id: { type: 'keyword' },
      topics: { type: 'keyword' },
      topic_ids: { type: 'keyword' },
      day: { type: 'date', format: 'strict_date' },
      said: { type: 'date', format: 'strict_date' },
      position: { type: 'integer' },
    },
  },
} as const;

/**
 * All records in the bulk format of OpenSearch and Elasticsearch: `POST /_bulk`, as `application/x-ndjson`.
 *
 * @param index The name of the index.
 */
export function bulkLines({ records, speakers }: Corpus, index: string): string {
  const names = new Map(speakers.map(({ id, name, aliases }) => [id, [id, name, ...aliases]]));
  return records
    .map((record, position) => {
      const action = { index: { _index: index, _id: `${record.article || record.type}/${record.id}` } };
      return `${JSON.stringify(action)}\n${JSON.stringify(documentOf(record, position, names))}\n`;
    })
    .join('');
}

function documentOf(
  { speaker, speakers, ...rest }: SearchRecord,
  position: number,
  names: ReadonlyMap<string, string[]>,
): EngineDocument {
  return {
    ...rest,
    day: dayOf(rest) || null,
    speaker: speaker?.id ?? null,
    speaker_name: speaker?.name ?? null,
    names: [...new Set(speakers.flatMap((id) => names.get(id) ?? []))],
    topic_ids: rest.topics.map(slugify),
    medium_id: rest.medium === null ? null : mediumKey(rest.medium),
    position,
  };
}
