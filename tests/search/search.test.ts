import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchRequest, search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { corpus, record } from './small-corpus.ts';

const index = indexOf(corpus);

async function found(query: string, more: Omit<SearchRequest, 'query'> = {}): Promise<string[]> {
  return (await search(index, { query, ...more })).results.map(({ record }) => record.id);
}

async function marked(query: string): Promise<string[]> {
  const [best] = (await search(index, { query })).results;
  return best?.marks.map(([start, end]) => best.record.text.slice(start, end)) ?? [];
}

describe('search', () => {
  it('finds a word however it is written', async () => {
    expect(new Set(await found('ceasefire'))).toEqual(new Set(['q-1', 'p-2']));
    expect(new Set(await found('CEASE-FIRE'))).toEqual(new Set(['q-1', 'p-2']));
    expect(new Set(await found('cease fire'))).toEqual(new Set(['q-1', 'p-2']));
    expect(await found('naive')).toEqual(['p-1']);
    expect(await found('Ruritania')).toEqual(['p-1']);
    expect(await found("ruritania's")).toEqual(['p-1']);
    expect(await found('30-days')).toEqual(['p-2']);
  });

  it('takes straight and curly marks for the same', async () => {
    expect(await found('"spoke of the lighthouse"')).toEqual(['q-3']);
    expect(await found('“spoke of the lighthouse”')).toEqual(['q-3']);
    expect(await found('„spoke of the lighthouse“')).toEqual(['q-3']);
  });

  it('finds what somebody said under any of the names', async () => {
    for (const name of ['Oleksenko', 'oleksenkko', 'Олексенко', 'Mira Oleksenko']) {
      expect(await found(`${name} harbour`)).toEqual(['q-1']);
    }
    expect((await found('mira-oleksenko harbour'))[0]).toBe('q-1');
  });

  it('puts the exact phrase before scattered words', async () => {
    expect(await found('the harbour')).toEqual(['q-1', 'p-2']);
    expect((await found('spare the harbour'))[0]).toBe('p-2');
    expect((await found('harbour dispute was'))[0]).toBe('p-1');
  });

  it('shows a quote instead of its paragraph where it holds as much', async () => {
    expect(await found('lighthouse never')).toEqual(['q-3']);
    expect(await found('lighthouse told')).toEqual(['p-3']);
  });

  it('forgives a slip in a longer word, the first letter included, and says so', async () => {
    expect(await found('xeasefire partial')).toEqual(['p-2']);
    expect(await found('ceasefrie partial')).toEqual(['p-2']);
    const { meant } = await search(index, { query: 'lihgthouse spare' });
    expect(meant).toEqual([{ typed: 'lihgthouse', meant: 'lighthouse' }]);
  });

  it('tells a word as it was typed, and what it was taken for as it stands there or as the name of whoever speaks', async () => {
    const oeland = { id: 'bo-oeland', name: 'Bo Øland' };
    const names = indexOf({
      speakers: [{ ...oeland, aliases: ['Йоланд'] }],
      records: [
        record({ id: 'p-1', text: 'The Lighthouse of Érfurt stood.' }),
        record({ id: 'q-1', text: '“The pier stood.”', speaker: oeland }),
      ],
    });
    const meant = async (query: string) => (await search(names, { query })).meant;
    expect(await meant('Lihgthouse Érfrut ')).toEqual([
      { typed: 'Lihgthouse', meant: 'Lighthouse' },
      { typed: 'Érfrut', meant: 'Érfurt' },
    ]);
    expect(await meant('Йоландд ')).toEqual([{ typed: 'Йоландд', meant: 'Bo Øland' }]);
    expect(await found('marys')).toEqual([]);
    const harbours = indexOf({
      speakers: [],
      records: [record({ id: 'p-9', text: 'St. John’s lies near.' })],
    });
    expect((await search(harbours, { query: '"st johns"' })).results).toHaveLength(1);
    expect(await found('nexer')).toEqual(['q-3']);
    expect(await found('nwar')).toEqual([]);
  });

  it('knows a slip that makes another word where the words stand side by side but for it', async () => {
    const roads = indexOf({
      speakers: [],
      records: [
        record({ id: 'p-7', text: 'The trial over the bridge leads to new questions.' }),
        record({ id: 'p-8', text: 'The trail leads over the bridge.' }),
      ],
    });
    const ids = async (query: string) =>
      (await search(roads, { query })).results.map((result) => result.record.id);
    expect(await ids('trial leads over ')).toEqual(['p-8', 'p-7']);
    expect((await search(roads, { query: 'trial leads over ' })).meant).toEqual([
      { typed: 'trial', meant: 'trail' },
    ]);
    expect(await ids('trial over the ')).toEqual(['p-7']);
    expect(await ids('trial leads ')).toEqual(['p-7']);
    expect(await ids('"trial over" leads ')).toEqual(['p-7']);
  });

  it('takes the last word for the beginning of one while it is typed', async () => {
    expect(await found('partial light')).toEqual(['p-2']);
    expect((await search(index, { query: 'partial light' })).complete).toBe(true);
    expect((await search(index, { query: 'partial light ' })).complete).toBe(false);
  });

  it('shows the nearest where no text holds all the words', async () => {
    const { results, complete } = await search(index, { query: 'partial ceasefire lighthouse zeppelin ' });
    expect(complete).toBe(false);
    expect(results.map(({ record }) => record.id)).toEqual(['p-2']);
  });

  it('obeys words in quotation marks, excluded words and fields', async () => {
    expect(await found('"harbour the"')).toEqual([]);
    expect(await found('lighthouse -never')).toEqual(['p-2']);
    expect(await found('harbour -"partial ceasefire"')).toEqual(['q-1']);
    expect(await found('speaker:brandt days')).toEqual(['q-4']);
    expect(await found('speaker:"tomas brandt" kind:mixed')).toEqual(['q-4']);
    expect(await found('section:background')).toEqual([]);
    expect(await found('section:background harbour')).toEqual(['p-2']);
    expect(await found('medium:"in a letter"')).toEqual(['q-1']);
    expect(await found('topic:lighthouse days')).toEqual(['q-4']);
    expect(await found('article:lighthouse never')).toEqual(['q-3']);
    expect(await found('harbour to:2031-04')).toEqual(['p-2']);
    expect(await found('harbour from:2031-05-04')).toEqual(['q-1']);
  });

  it('marks only what matched', async () => {
    expect(await marked('ceasefire dispute')).toEqual(['cease-fire', 'dispute']);
    expect(await marked('partial light')).toEqual(['partial', 'lighthouse']);
    expect(await marked('oleksenko dispute')).toEqual(['dispute']);
  });

  it('gives results page by page, the same as at once', async () => {
    const all = await found('the');
    const pages = [
      await found('the', { limit: 1 }),
      await found('the', { offset: 1, limit: 1 }),
      await found('the', { offset: 2 }),
    ];
    expect(new Set(pages.flat())).toEqual(new Set(all));
  });

  it('takes whatever is typed as words and nothing else', async () => {
    for (const query of [
      '',
      ' ',
      '"',
      '-',
      '(.*)+[',
      '<img src=x onerror=alert(1)>',
      '\\',
      'speaker:',
      '"-"',
    ]) {
      await expect(search(index, { query })).resolves.toBeDefined();
    }
    expect((await search(index, { query: 'harbour '.repeat(1_250) })).total).toBe(2);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (query) => {
        const { results } = await search(index, { query });
        for (const { record, marks } of results) {
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(record.text.length);
            last = end;
          }
        }
      }),
    );
  });

  it('puts an article first when its headline is asked for, and finds what stands around and below it', async () => {
    const paper = indexOf({
      speakers: corpus.speakers,
      records: [
        record({
          id: 'mira-oleksenko',
          type: 'speaker',
          article: '',
          headline: 'Mira Oleksenko',
          text: 'Mira Oleksenko\nMayor of Ruritania',
        }),
        record({
          id: 'about/',
          type: 'page',
          article: '',
          headline: 'About',
          text: 'About\nWrite to the editors.',
        }),
        record({
          id: 'harbour',
          type: 'article',
          text: 'Talks about the harbour resume\nThe mayor hopes.\nAda Finch\nHarbour',
        }),
        ...corpus.records,
        record({ id: 'p-8', text: 'Talks about the harbour resume on Monday.' }),
        record({ id: 'note-1', type: 'note', text: 'Definition\nA breakwater keeps waves away.' }),
      ],
    });
    const best = async (query: string) => {
      const [first] = (await search(paper, { query })).results;
      return [first?.record.type, first?.record.id];
    };
    expect(await best('talks about the harbour')).toEqual(['article', 'harbour']);
    expect(await best('talks about the harb')).toEqual(['article', 'harbour']);
    expect(await best('talks about the harbour resume on')).toEqual(['paragraph', 'p-8']);
    expect(await best('mayor hopes')).toEqual(['article', 'harbour']);
    expect(await best('Finch')).toEqual(['article', 'harbour']);
    expect(await best('mayor of ruritania')).toEqual(['speaker', 'mira-oleksenko']);
    expect(await best('oleksenko')).toEqual(['speaker', 'mira-oleksenko']);
    expect(await best('breakwater')).toEqual(['note', 'note-1']);
    expect(await best('editors')).toEqual(['page', 'about/']);
    expect(await best('taks abuot teh harbuor rezume')).toEqual(['article', 'harbour']);
  });

  it('never ends at nothing: it gives up quotation marks, then filters, then the words for titles like them', async () => {
    const nearest = async (query: string) => {
      const response = await search(index, { query });
      expect([response.total, response.results]).toEqual([0, []]);
      return [response.nearest?.without, response.nearest?.results[0]?.record.id];
    };
    expect(await nearest('"harbour the"')).toEqual(['phrases', 'q-1']);
    expect(await nearest('partial speaker:brandt')).toEqual(['filters', 'p-2']);
    expect(await nearest('dispute from:2040')).toEqual(['filters', 'q-1']);
    expect(await nearest('"harbour the" from:2031-05-04 ')).toEqual(['phrases', 'q-1']);
    expect(await nearest('"harbour the" from:2040')).toEqual(['filters', 'q-1']);
    expect((await search(index, { query: 'partial' })).nearest).toBeNull();
    const titles = indexOf({
      speakers: [],
      records: [record({ id: 'storm', type: 'article', text: 'Storm over Vinograd' }), ...corpus.records],
    });
    const { nearest: title } = await search(titles, { query: 'vynogrit ' });
    expect([title?.without, title?.results[0]?.record.id]).toEqual(['words', 'storm']);
  });

  it('gives what is only reported as that, and never in a list of quotes', async () => {
    const told = indexOf({
      speakers: corpus.speakers,
      records: [
        ...corpus.records,
        record({ id: 'p-5', text: 'Brandt said the ferry was late.' }),
        record({
          id: 'q-5',
          type: 'reported',
          kind: 'indirect',
          text: 'the ferry was late',
          speaker: { id: 'tomas-brandt', name: 'Tomas Brandt' },
        }),
      ],
    });
    const ids = async (query: string) =>
      (await search(told, { query })).results.map(({ record: each }) => each.id);
    expect(await ids('ferry late')).toEqual(['q-5']);
    expect(await ids('speaker:brandt')).toEqual(['q-3', 'q-4']);
    expect(await ids('speaker:brandt kind:indirect')).toEqual(['q-5']);
  });

  it('reads short forms of millions and billions as their words, and words as them', async () => {
    const sums = indexOf({
      speakers: [],
      records: [
        record({ id: 'p-1', text: 'It was sold for $5m or €1.2bn in 2019.' }),
        record({ id: 'p-2', text: 'It was sold for 7 million crowns.' }),
        record({ id: 'p-3', text: 'Im Hafen lagen 8 Mio. Kronen.' }),
      ],
    });
    const ids = async (query: string) =>
      (await search(sums, { query })).results.map(({ record: { id } }) => id);
    expect(await ids('"5 million"')).toEqual(['p-1']);
    expect(await ids('1.2 billion')).toEqual(['p-1']);
    expect(await ids('"7m"')).toEqual(['p-2']);
    expect(await ids('8 millionen')).toEqual(['p-3']);
  });
});
