import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/search/filter-keys.ts';
import { type SearchRequest, search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { corpus, record } from './small-corpus.ts';

const index = indexOf(corpus);

async function found(query: string, more: Omit<SearchRequest, 'query'> = {}): Promise<string[]> {
  return (await search(index, { query, ...more })).results.map(({ record }) => record.id);
}

const ada = { id: 'ada', name: 'Ada Finch' };
const bo = { id: 'bo', name: 'Bo Reed' };

describe('filters', () => {
  it('tells the filters of an address as the lists have them', async () => {
    const listed = async (filters: Filters) => (await search(index, { query: '', filters })).filters;
    expect(await listed({ medium: 'In the letter' })).toEqual({ medium: 'in letter' });
    expect(await listed({ topic: 'Lighthouse', kind: 'direct' })).toEqual({
      topic: 'lighthouse',
      kind: 'direct',
    });
  });

  it('tells which filters typed fields are, as the lists have them, and what is left without them', async () => {
    const typed = async (query: string) => (await search(index, { query })).typed;
    expect(await typed('harbour speaker:oleksenkko near')).toEqual({
      words: 'harbour near',
      filters: { speaker: 'mira-oleksenko' },
    });
    expect(await typed('Speaker:oleksenko medium:"In the letter" from:2031-05')).toEqual({
      words: '',
      filters: { speaker: 'mira-oleksenko', medium: 'in letter', from: '2031-05' },
    });
    expect(await typed('topic:Lighthouse days')).toEqual({ words: 'days', filters: { topic: 'lighthouse' } });
    expect(await typed('harbour "section:news"')).toBeNull();
    // Nobody can tell who is meant.
    expect(await typed('speaker:nobody harbour')).toBeNull();
    expect((await search(index, { query: 'speaker:oleksenkko harbour' })).saidBy).toBe('Mira Oleksenko');
  });

  it('lists quotes where only filters are given, newest first if asked', async () => {
    expect(await found('', { filters: { speaker: 'tomas-brandt' } })).toEqual(['q-3', 'q-4']);
    expect(await found('', { sort: 'date', filters: { topic: 'harbour' } })).toEqual(['q-1', 'q-3', 'q-4']);
    expect(await found('', { sort: 'date' })).toEqual([]);
    expect(await found('harbour', { sort: 'date' })).toEqual(['q-1', 'p-2']);
  });

  it('counts what each value of a filter would leave', async () => {
    const { counts } = await search(index, {
      query: 'days',
      filters: { speaker: 'tomas-brandt' },
      counts: true,
    });
    expect(counts?.speaker).toEqual([{ value: 'tomas-brandt', label: 'Tomas Brandt', count: 1 }]);
    expect(counts?.topic).toEqual([
      { value: 'harbour', label: 'Harbour', count: 1 },
      { value: 'lighthouse', label: 'Lighthouse', count: 1 },
    ]);
  });

  it('takes filters that mean the same for one', async () => {
    const letters = indexOf({
      speakers: [],
      records: ['in its letter', 'in the letter', 'in a letter', 'on social media'].map((medium, i) =>
        record({ id: `q-${i}`, text: `The harbour, part ${i}.`, medium }),
      ),
    });
    const { counts } = await search(letters, { query: 'harbour', counts: true });
    expect(counts?.medium.map(({ label, count }) => [label, count])).toEqual([
      ['in a letter', 3],
      ['on social media', 1],
    ]);
    for (const medium of [counts?.medium[0]?.value, 'in a letter', 'in its letter', 'In the letter']) {
      expect((await search(letters, { query: '', filters: { medium: medium ?? '' } })).total).toBe(3);
    }
  });

  it('counts in a list without words what each value would list', async () => {
    const records = [
      record({ id: 'q-1', text: 'The pier.', speaker: ada }),
      record({ id: 'q-2', type: 'reported', kind: 'indirect', text: 'that it stood', speaker: ada }),
      record({ id: 'q-3', type: 'reported', kind: 'indirect', text: 'that it fell', speaker: bo }),
    ];
    const list = indexOf({ speakers: [ada, bo].map((speaker) => ({ ...speaker, aliases: [] })), records });
    const { counts, total } = await search(list, { query: '', counts: true });
    expect(total).toBe(1);
    expect(counts?.speaker.map(({ value, count }) => [value, count])).toEqual([['ada', 1]]);
    for (const { value, count } of counts?.kind ?? []) {
      expect([value, (await search(list, { query: '', filters: { kind: value } })).total]).toEqual([
        value,
        count,
      ]);
    }
    expect(counts?.kind.length).toBe(2);
    const ofBo = await search(list, {
      query: '',
      filters: { speaker: 'bo', kind: 'indirect' },
      counts: true,
    });
    expect(ofBo.total).toBe(1);
    expect(ofBo.counts?.speaker.map(({ value }) => value)).toEqual(['ada', 'bo']);
    const reported = await search(list, { query: '', filters: { kind: 'indirect' }, counts: true });
    expect(reported.counts?.speaker.map(({ value, count }) => [value, count])).toEqual([
      ['ada', 1],
      ['bo', 1],
    ]);
  });

  it('counts the years, newest first, whichever is chosen', async () => {
    const years = indexOf({
      speakers: [],
      records: ['2029-12-31', '2031-01-01', '2031-12-31', '2030-06-01'].map((day, i) =>
        record({ id: `p-${i}`, text: `The harbour in part ${i}.`, day }),
      ),
    });
    const { counts, total } = await search(years, {
      query: 'harbour',
      filters: { from: '2031-01-01', to: '2031-12-31' },
      counts: true,
    });
    expect(total).toBe(2);
    expect(counts?.year).toEqual([
      { value: '2031', label: '2031', count: 2 },
      { value: '2030', label: '2030', count: 1 },
      { value: '2029', label: '2029', count: 1 },
    ]);
  });

  it('takes words for said on the day that the text tells, else finds them by the day of their article', async () => {
    const told = indexOf({
      speakers: [],
      records: [null, '2031-02-27', '2031-03-02'].map((said, i) =>
        record({ id: `q-${i}`, text: `“The harbour in part ${i}.”`, day: '2031-03-04', said }),
      ),
    });
    const march = await search(told, { query: 'harbour', filters: { from: '2031-03', to: '2031-03' } });
    expect(march.results.map(({ record: { id, said } }) => [id, said]).sort()).toEqual([
      ['q-0', null],
      ['q-2', '2031-03-02'],
    ]);
    const newest = await search(told, { query: 'harbour', sort: 'date' });
    expect(newest.results.map(({ record: { id } }) => id)).toEqual(['q-0', 'q-2', 'q-1']);
    const { counts } = await search(told, { query: 'harbour', counts: true });
    expect(counts?.year).toEqual([{ value: '2031', label: '2031', count: 3 }]);
  });
});
