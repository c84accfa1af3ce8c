import { describe, expect, it } from 'vitest';
import { type SearchRequest, search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { corpus, record } from './small-corpus.ts';

const index = indexOf(corpus);

async function asked(query: string, more: Omit<SearchRequest, 'query'> = {}) {
  const { results, understood, saidBy } = await search(index, { query, today: '2031-05-08', ...more });
  return { ids: results.map((result) => result.record.id), understood, saidBy };
}

describe('a question', () => {
  it.each([
    'what did Oleksenko say about the dispute',
    'What has Mira Oleksenko said about the dispute?',
    'Oleksenko on the dispute ',
    'the dispute, said by Mira Oleksenko',
    'did Mira Oleksenko mention a dispute',
  ])('about what somebody said is answered with that person’s words: %s', async (question) => {
    const { ids, saidBy } = await asked(question);
    expect(ids).toEqual(['q-1']);
    expect(saidBy).toBe('Mira Oleksenko');
  });

  it.each([
    'what did Oleksenko say about the cease-fire',
    'what did Oleksenko say about the "harbour dispute"',
    'did Oleksenko ever mention a dispute',
    'tell me what Oleksenko said about the dispute',
    'quotes by Oleksenko on the dispute',
    'all quotes of Mira Oleksenko about the dispute',
    'statement from Oleksenko on the dispute',
    'Oleksenko’s reaction to the dispute',
    'reaction of Oleksenko to the dispute',
    'reaction to the dispute by Oleksenko',
    'what is Oleksenko’s position on the dispute',
    'according to Mira Oleksenko, the dispute',
    'the dispute according to the Oleksenko',
    'everything Oleksenko said',
    'what does Oleksenko want',
    'Oleksenko quotes',
    'how did Oleksenko respond to the dispute',
    'what did Oleksenko say on 2031-05-04',
    'what did Oleksenko say since 3 May',
  ])('is understood as a sentence, however it is put: %s', async (question) => {
    const { ids, saidBy } = await asked(`${question} `);
    expect([ids, saidBy]).toEqual([['q-1'], 'Mira Oleksenko']);
  });

  it.each(['Oleksenko May 2031', 'mira oleksenko 4 May 2031'])(
    'is one of a name and a day or month of a year: %s',
    async (query) => {
      const { understood, saidBy } = await asked(query);
      expect(saidBy).toBe('Mira Oleksenko');
      expect(understood?.from).toBe(understood?.to);
      expect(understood?.from).toMatch(/^2031-05(-04)?$/);
    },
  );

  it('is none of a month or a year without the other, and where more is typed than a name', async () => {
    for (const query of ['Oleksenko May', 'Oleksenko 2031', 'harbour Oleksenko May 2031', 'May 2031'])
      expect((await asked(query)).understood?.name ?? null).toBeNull();
  });

  it('keeps what is in quotation marks as it is', async () => {
    expect((await asked('what did Brandt say of "any days"')).ids).toEqual(['q-4']);
  });

  it('takes nobody for the speaker to whom or of whom was spoken', async () => {
    expect((await asked('reaction to Brandt')).saidBy).toBeNull();
    expect((await asked('what was said of Brandt')).saidBy).toBeNull();
    expect((await asked('told Brandt of days')).saidBy).toBeNull();
  });

  it('gives the nearest where the parts of a compound stand nowhere together, as nobody put them in quotation marks', async () => {
    const { results, complete, nearest } = await search(index, { query: 'harbour-days ' });
    expect([results[0]?.record.id, complete, nearest]).toEqual(['p-2', false, null]);
    expect((await search(index, { query: '"harbour-days" ' })).nearest?.without).toBe('phrases');
  });

  it('can be taken back for its bare words', async () => {
    expect((await asked('Brandt on the harbour', { literal: true })).understood).toBeNull();
  });

  it('is none where its very words stand in a text, where nobody has the name, and in quotation marks', async () => {
    const words = 'what did Brandt say about days';
    const literal = indexOf({
      ...corpus,
      records: [...corpus.records, record({ id: 'p-9', text: words })],
    });
    const { results, understood } = await search(literal, { query: `${words} ` });
    expect([results[0]?.record.id, understood]).toEqual(['p-9', null]);
    expect((await asked('Nobody on the harbour')).understood?.name ?? null).toBeNull();
    expect((await asked('"Oleksenko said"')).understood).toBeNull();
  });

  it('loses the words that carry nothing where no text holds all of them', async () => {
    const { ids, understood } = await asked('is there any lighthouse with us');
    expect(ids).toContain('p-2');
    expect(understood?.left).toEqual(['is', 'there', 'any', 'with', 'us']);
  });

  it('loses them, and verbs of speaking, where what is left comes near, or is nowhere', async () => {
    expect((await asked('why did ships refuse the lighthouse ')).ids).toContain('p-2');
    const { ids } = await asked('Nobody told ');
    expect(ids).toEqual([]);
  });

  it('is all that was said in a time where it names nothing else, if no text has its very words', async () => {
    const scattered = {
      ...corpus,
      records: [...corpus.records, record({ id: 'p-9', text: 'In the hall hung a list of May 2031.' })],
    };
    const { understood } = await search(indexOf(scattered), { query: 'in May 2031 ', today: '2031-05-08' });
    expect([understood?.from, understood?.to]).toEqual(['2031-05', '2031-05']);
    const written = {
      ...corpus,
      records: [...corpus.records, record({ id: 'p-9', text: 'It fell in May 2031.' })],
    };
    const { results } = await search(indexOf(written), { query: 'in May 2031 ', today: '2031-05-08' });
    expect(results[0]?.record.id).toBe('p-9');
  });

  it('limits the days where it names them', async () => {
    expect((await asked('harbour in April 2031')).ids).toEqual(['p-2']);
    expect((await asked('harbour last week')).ids).toEqual(['q-1', 'p-2']);
    expect((await asked('harbour since May 2031')).ids).toEqual(['q-1']);
    expect((await asked('harbour in April 2031')).understood).toEqual({
      name: null,
      from: '2031-04',
      to: '2031-04',
      left: [],
    });
  });
});

describe('what somebody said, and no more', () => {
  const texts = indexOf({
    ...corpus,
    records: [
      ...corpus.records,
      record({ id: 'p-8', text: 'What Brandt said surprised all.', article: 'surprise' }),
      record({ id: 'p-9', text: 'Brandt said nothing. Brandt promises were many.', article: 'nothing' }),
    ],
  });

  it.each(['what Brandt said', 'Brandt said', 'what did Brandt say', 'Tomas Brandt says', 'said by Brandt'])(
    'is asked for even where the very words stand in a text: %s',
    async (query) => {
      const { results, saidBy } = await search(texts, { query: `${query} ` });
      expect([saidBy, results.map((result) => result.record.id).sort()]).toEqual([
        'Tomas Brandt',
        ['q-3', 'q-4'],
      ]);
    },
  );

  it('may be meant as words where a text holds them and the verb is a noun as well', async () => {
    const { results, saidBy } = await search(texts, { query: 'Brandt promises ' });
    expect([saidBy, results[0]?.record.id]).toEqual([null, 'p-9']);
  });

  it('can be taken back for the words', async () => {
    const { results, saidBy } = await search(texts, { query: 'Brandt said ', literal: true });
    expect([saidBy, results.map((result) => result.record.id).sort()]).toEqual([null, ['p-8', 'p-9']]);
  });
});
