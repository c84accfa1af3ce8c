import { describe, expect, it } from 'vitest';
import { bulkLines, engineMapping } from '../../src/search/opensearch-documents.ts';
import { engineQuery } from '../../src/search/opensearch-query.ts';
import { readEngineAnswer } from '../../src/search/opensearch-response.ts';
import { corpus } from './small-corpus.ts';

const lines = bulkLines(corpus, 'news')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('bulkLines', () => {
  it('writes an action and a document for each record, with every field that the mapping knows', () => {
    expect(lines.length).toBe(2 * corpus.records.length);
    expect(lines[0]).toEqual({ index: { _index: 'news', _id: 'harbour/p-1' } });
    expect(lines[3]).toMatchObject({
      type: 'quote',
      speaker: 'mira-oleksenko',
      names: ['mira-oleksenko', 'Mira Oleksenko', 'Oleksenko', 'Oleksenkko', 'Олексенко'],
      topic_ids: ['harbour'],
      position: 1,
    });
    for (const document of lines.filter((_, i) => i % 2 === 1)) {
      expect(Object.keys(document).sort()).toEqual(Object.keys(engineMapping.mappings.properties).sort());
    }
  });
});

describe('engineQuery', () => {
  const read = (body: string) =>
    body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('asks for words, filters, order and counts in the engine’s own language', () => {
    const [header, body] = read(
      engineQuery(
        {
          query: '"two words" -not speaker:mira three',
          filters: { topic: 'Harbour', from: '2031-05' },
          sort: 'date',
          offset: 10,
          limit: 5,
          counts: true,
        },
        'news',
      ),
    );
    expect(header).toEqual({ index: 'news' });
    expect(body).toMatchObject({ from: 10, size: 5, sort: [{ day: 'desc' }, { position: 'asc' }] });
    expect(body.query.bool.must_not).toEqual([{ match_phrase: { text: 'not' } }]);
    expect(body.query.bool.filter).toEqual([{ match: { names: 'mira' } }]);
    expect(body.query.bool.must[1]).toEqual({ match_phrase: { text: 'two words' } });
    expect(body.post_filter.bool.filter[0]).toEqual({ term: { topic_ids: 'harbour' } });
    expect(body.post_filter.bool.filter[1].range.day.gte).toBe('2031-05');
    expect(body.aggs.topic.filter.bool.filter.length).toBe(1);
    expect(body.aggs.kind.filter.bool.filter.length).toBe(2);
    expect(body.aggs.year.filter.bool.filter).toEqual([{ term: { topic_ids: 'harbour' } }]);
    expect(body.aggs.year.aggs.values.date_histogram).toMatchObject({ field: 'day', format: 'yyyy' });
  });

  it('asks for quotes where there are no words', () => {
    const [, body] = read(engineQuery({ query: 'kind:direct' }, 'news'));
    expect(body.query.bool).toMatchObject({ must: [], filter: [{ term: { type: 'quote' } }] });
    expect(body.post_filter.bool.filter).toEqual([{ term: { kind: 'direct' } }]);
  });
});

describe('readEngineAnswer', () => {
  it('reads records, marks and counts', () => {
    const answer = readEngineAnswer({
      responses: [
        {
          hits: {
            total: { value: 7 },
            max_score: 4,
            hits: [
              {
                _score: 2,
                _source: lines[3],
                highlight: { text: ['“a \ue000cease-fire\ue001 in the \ue000harbour\ue001 dispute”'] },
              },
            ],
          },
          aggregations: {
            year: {
              values: { buckets: [{ key: 1_924_992_000_000, key_as_string: '2031', doc_count: 3 }] },
            },
            speaker: {
              values: { buckets: [{ key: 'mira', doc_count: 3, label: { buckets: [{ key: 'Mira' }] } }] },
            },
          },
        },
      ],
    });
    expect(answer?.total).toBe(7);
    const [result] = answer?.results ?? [];
    expect(result?.record).toEqual(corpus.records[1]);
    expect(result?.score).toBe(0.5);
    expect(result?.marks.map(([start, end]) => result.record.text.slice(start, end))).toEqual([
      'cease-fire',
      'harbour',
    ]);
    expect(answer?.counts?.speaker).toEqual([{ value: 'mira', label: 'Mira', count: 3 }]);
    expect(answer?.counts?.kind).toEqual([]);
    expect(answer?.counts?.year).toEqual([{ value: '2031', label: '2031', count: 3 }]);
  });

  it('takes an error for no answer', () => {
    expect(readEngineAnswer({ responses: [{ error: {} }] })).toBeNull();
    expect(readEngineAnswer({ responses: [] })).toBeNull();
  });
});
