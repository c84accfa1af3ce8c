import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { corpus, record } from './small-corpus.ts';

describe('a period without its year', () => {
  const mira = { id: 'mira-oleksenko', name: 'Mira Oleksenko' };
  const said = (id: string, text: string, day: string | null) =>
    record({ id, text, speaker: mira, article: id, day: '2029-06-01', said: day });
  const archive = indexOf({
    ...corpus,
    records: [
      said('q-1', '“The quay stays.”', '2027-03-02'),
      said('q-2', '“The quay is shut.”', '2028-03-30'),
      said('q-3', '“No ferry today.”', '2029-03-04'),
      said('q-4', '“The quay reopens.”', '2029-05-20'),
      said('q-5', '“We march to the quay.”', '2028-12-24'),
      said('q-6', '“The quay may close.”', '2029-01-09'),
    ],
  });
  const ask = async (query: string) => {
    const { results, understood, total } = await search(archive, { query: `${query} `, today: '2031-05-08' });
    const ids = results.map((result) => result.record.id).sort();
    return { ids, from: understood?.from ?? null, to: understood?.to ?? null, total };
  };

  it.each([
    ['what did Oleksenko say in March', ['q-3'], '2029-03', '2029-03'],
    ['what did Oleksenko say last March', ['q-3'], '2029-03', '2029-03'],
    ['what did Oleksenko say about the quay in March', ['q-2'], '2028-03', '2028-03'],
    ['what did Oleksenko say on 2 March', ['q-1'], '2027-03-02', '2027-03-02'],
    ['what did Oleksenko say on March 2nd', ['q-1'], '2027-03-02', '2027-03-02'],
    ['Oleksenko 2 March', ['q-1'], '2027-03-02', '2027-03-02'],
    ['quay 2 March', ['q-1'], '2027-03-02', '2027-03-02'],
    ['quay since May', ['q-4'], '2029-05', null],
    ['quay since March', ['q-4'], '2029-03', null],
    ['quay between March and May', ['q-4'], '2029-03', '2029-05'],
    ['quay between November and February', ['q-5', 'q-6'], '2028-11', '2029-02'],
    ['quay until March', ['q-1', 'q-2', 'q-4', 'q-5', 'q-6'], null, '2031-03'],
    ['quay May 2029', ['q-4'], '2029-05', '2029-05'],
    ['quay 2027', ['q-1'], '2027', '2027'],
  ])('is the newest that holds an answer: %s', async (query, ids, from, to) => {
    expect(await ask(query)).toEqual({ ids, from, to, total: ids.length });
  });

  it.each([
    ['what did Oleksenko say in April', ['q-1', 'q-2', 'q-3', 'q-4', 'q-5', 'q-6']],
    ['march', ['q-5']],
    ['may close', ['q-6']],
    ['Oleksenko may', ['q-6']],
  ])('is none, and its words are words, where nothing is of it: %s', async (query) => {
    const { total, from } = await ask(query);
    expect(from).toBeNull();
    expect(total).toBeGreaterThan(0);
  });
});
