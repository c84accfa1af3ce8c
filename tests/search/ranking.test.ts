import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { record } from './small-corpus.ts';

/** An author who writes of harbours, a headline that begins so, a topic that is one; each after the other. */
const withTitles = indexOf({
  speakers: [],
  records: [
    record({
      id: 'bo-reed',
      type: 'author',
      article: '',
      headline: 'Bo Reed',
      text: 'Bo Reed\nHarbour reporter',
    }),
    record({
      id: 'about/',
      type: 'page',
      article: '',
      headline: 'Who',
      text: 'Who\nMr. Bo Reed at the harbour.',
    }),
    record({ id: 'pier', type: 'article', text: 'A pier\nThe harbour talks by Bo Reed' }),
    record({ id: 'harbour-talks', type: 'article', text: 'Harbour talks go on' }),
    record({ id: 'harbour', type: 'topic', article: '', headline: 'Harbour', text: 'Harbour' }),
    record({ id: 'p-1', text: 'Harbour' }),
  ],
});

describe('the order of results', () => {
  it.each([
    ['no 5', 'There was no 5 o’clock ferry.'],
    ['№ 5', 'The ferry is № 5 of the fleet.'],
    ['salt and oil', 'They carry salt and oil.'],
    ['salt & oil', 'The firm of Salt & Oil carries both.'],
  ])('has what is written as `%s` before what is read so', async (query, first) => {
    const texts = [
      'The ferry is № 5 of the fleet.',
      'The firm of Salt & Oil carries both.',
      'There was no 5 o’clock ferry.',
      'They carry salt and oil.',
    ];
    const both = [...texts, ...texts.toReversed()];
    const index = indexOf({ speakers: [], records: both.map((text, i) => record({ id: `p-${i}`, text })) });
    const { results } = await search(index, { query });
    expect(results.map(({ record: { text } }) => text === first)).toEqual([true, true, false, false]);
  });

  it('finds a phrase in a paragraph whose quote is by somebody with such a name', async () => {
    const bay = { id: 'bay', name: 'Town and Bay' };
    const index = indexOf({
      speakers: [{ ...bay, aliases: ['The Town and Bay'] }],
      records: [
        record({
          id: 'p-1',
          text: 'Of the bay, the town said: “We of the Town like the bay.”',
          speaker: bay,
        }),
        record({ id: 'q-1', text: '“We of the Town like the bay.”', speaker: bay }),
      ],
    });
    const { results } = await search(index, { query: '"bay, the town"' });
    expect(results[0]?.record.id).toBe('p-1');
  });

  it('puts words that stand together before words beside somebody of that name', async () => {
    const cantko = { id: 'ben-cantko', name: 'Ben Cantko' };
    const index = indexOf({
      speakers: [{ ...cantko, aliases: [] }],
      records: [
        record({ id: 'q-0', text: '“Much was said of it.”', speaker: cantko }),
        record({ id: 'p-1', text: '“So we power the pier.” It was he, said Ben Cantko.', speaker: cantko }),
      ],
    });
    const { results } = await search(index, { query: 'said ben cant' });
    expect(results[0]?.record.id).toBe('p-1');
  });

  it('takes a name before a verb for words where it may as well be, and a day where nothing is of it', async () => {
    const cantko = { id: 'ben-cantko', name: 'Ben Cantko' };
    const index = indexOf({
      speakers: [{ ...cantko, aliases: [] }],
      records: [
        record({ id: 'q-1', text: '“The pier is what it is.”', speaker: cantko }),
        record({ id: 'q-2', text: '“The former state of the pier, today.”', speaker: cantko }),
      ],
    });
    const first = async (query: string) => (await search(index, { query })).results[0]?.record.id;
    expect(await first('cantko state')).toBe('q-2');
    expect(await first('what did cantko say about today')).toBe('q-2');
    expect((await search(index, { query: 'what did cantko say' })).total).toBe(2);
  });

  describe('of the names that sound like what was typed', () => {
    const person = (name: string, i: number) =>
      record({ id: `ben-${i}`, type: 'speaker', article: '', headline: `Ben ${name}`, text: `Ben ${name}` });
    const first = async (query: string, names: readonly string[], texts: readonly string[] = []) => {
      const records = [...names.map(person), ...texts.map((text, i) => record({ id: `p-${i}`, text }))];
      const { results } = await search(indexOf({ speakers: [], records }), { query });
      return results[0]?.record.text;
    };

    it('gives those with the fewest slips first, then those from which letters were left out', async () => {
      expect(await first('ben gtraić ', ['Storić', 'Starić'])).toBe('Ben Starić');
      expect(await first('ben fvnko ', ['Findko', 'Fivenko'])).toBe('Ben Fivenko');
    });

    it('puts them before texts that hold such words only scattered and misspelt', async () => {
      const scattered = 'The curnly light of the pier was what Ben remembered, he wrote.';
      expect(await first('ben curnge ', ['Curingez'], [scattered])).toBe('Ben Curingez');
      const together = 'He called it Ben Curnly, after his ship.';
      expect(await first('ben curnlx ', ['Curingez'], [together])).toBe(together);
      const likelier = 'The lighthouse was what Ben remembered, he wrote.';
      expect(await first('ben lihgthouse ', ['Lightfoot'], [likelier])).toBe(likelier);
    });

    it('gives none of which most letters are wrong', async () => {
      const long = 'The mayor says that issues need discussing before the harbour opens';
      const records = [person('Lightfoot', 0), record({ id: 'talks', type: 'article', text: long })];
      const titles = indexOf({ speakers: [], records });
      const nearest = async (query: string) => (await search(titles, { query })).nearest;
      expect((await nearest('litfoot'))?.without).toBe('words');
      expect(await nearest('illustration')).toBeNull();
      expect(await nearest('who ate nuances')).toBeNull();
      expect(await nearest('hockey')).toBeNull();
    });
  });

  it('puts a page first whose very title was typed, then those whose titles begin so', async () => {
    const ids = async (query: string) =>
      (await search(withTitles, { query })).results.map((result) => result.record.id);
    expect((await ids('harbour')).slice(0, 2)).toEqual(['harbour', 'harbour-talks']);
    expect((await ids('Bo Reed'))[0]).toBe('bo-reed');
    expect((await ids('harbour ta'))[0]).toBe('harbour-talks');
  });
});

describe('what filters offer', () => {
  it('offers no article to choose that is none', async () => {
    const { counts } = await search(withTitles, { query: 'harbour', counts: true });
    expect(counts?.article.map(({ value }) => value)).toEqual(['harbour']);
  });

  it('names a filter as most texts do', async () => {
    const letters = indexOf({
      speakers: [],
      records: ['in a letter', 'in the letter', 'in the letter'].map((medium, i) =>
        record({ id: `q-${i}`, text: `The harbour, part ${i}.`, medium }),
      ),
    });
    const { counts } = await search(letters, { query: 'harbour', counts: true });
    expect(counts?.medium.map(({ label, count }) => [label, count])).toEqual([['in the letter', 3]]);
  });
});
