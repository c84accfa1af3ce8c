import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import { indexOf } from './index-of.ts';
import { record } from './small-corpus.ts';

const guide = readFileSync('src/guide/searching.md', 'utf8');
const finch = { id: 'ada-finch', name: 'Ada Finch' };
const index = indexOf({
  speakers: [{ ...finch, aliases: ['Finchley'] }],
  records: [
    record({
      id: 'ada-finch',
      type: 'speaker',
      article: '',
      headline: 'Ada Finch',
      text: 'Ada Finch\nMayor',
      speaker: finch,
    }),
    record({
      id: 'about/',
      type: 'page',
      article: '',
      headline: 'About',
      text: 'About\nWrite to the newsroom.',
    }),
    record({
      id: 'bridge',
      type: 'article',
      text: 'Council repairs the old bridge at last\nBy summer.\nBo Reed\nRoads',
    }),
    record({ id: 'roads', type: 'topic', article: '', headline: 'Roads', text: 'Roads' }),
    record({
      id: 'bo-reed',
      type: 'author',
      article: '',
      headline: 'Bo Reed',
      text: 'Bo Reed\nRoads reporter',
    }),
    record({
      id: 'picture-1',
      type: 'picture',
      text: 'The bridge at dawn.\nPhoto: Cy Dole\nA heron on a rail',
    }),
    record({ id: 'section-1', type: 'heading', text: 'Where the money went' }),
    record({ id: 'p-1', text: 'The bridge cost nine million, after a flood.', day: '2031-05-04' }),
    record({ id: 'p-2', text: 'A million and nine were on the bridge.', day: '2031-06-04' }),
    record({
      id: 'p-3',
      text: 'A 30-day truce ended the cease-fire; Ha‘aretz counted 12,000 and ½ at −5 °C.',
      day: '2031-07-01',
    }),
    record({ id: 'p-4', text: '“We mend the bridge,” Ada Finch said.', speaker: finch, day: '2031-05-09' }),
    record({ id: 'q-4', text: '“We mend the bridge,”', speaker: finch, day: '2031-05-09' }),
    record({ id: 'p-5', text: 'Finch told them the bridge was “safe”.', speaker: finch, day: '2031-08-01' }),
    record({ id: 'q-5', text: '“safe”', kind: 'mixed', speaker: finch, day: '2031-08-01' }),
    record({
      id: 'q-6',
      type: 'reported',
      kind: 'indirect',
      text: 'tolls would rise',
      speaker: finch,
      day: '2031-08-01',
    }),
    record({ id: 'note-1', type: 'note', text: 'Definition\nA pontoon floats.' }),
  ],
});

async function ids(query: string): Promise<string[]> {
  return (await search(index, { query })).results.map((result) => result.record.id);
}

/** What the guide says is found although it is written otherwise: what is typed, and what it finds. */
function writings(): [typed: string, text: string][] {
  const pairs = guide
    .replace(/\s+/g, ' ')
    .matchAll(/`(?<one>[^`]+)`(?: and `(?<two>[^`]+)`)? finds? [“`](?<text>[^”`]+)[”`]/g);
  return [...pairs].flatMap(({ groups }) =>
    [groups?.['one'], groups?.['two']].flatMap((typed): [string, string][] =>
      typed === undefined ? [] : [[typed, groups?.['text'] ?? '']],
    ),
  );
}

/** A cell of the guide's table, by what is typed. */
function claim(typed: string): string {
  const row = guide.split('\n').find((line) => line.startsWith(`| \`${typed}\``));
  return row?.split('|')[2]?.trim() ?? '';
}

describe('what the guide says of searching', () => {
  it('headlines, paragraphs, cells, quotes, notes, headings, pictures, names and roles, topics, bylines and own pages are searched', async () => {
    for (const [query, id] of [
      ['repairs', 'bridge'],
      ['counted', 'p-3'],
      ['mend', 'q-4'],
      ['pontoon', 'note-1'],
      ['money went', 'section-1'],
      ['mayor', 'ada-finch'],
      ['roads', 'roads'],
      ['Bo Reed', 'bo-reed'],
      ['roads reporter', 'bo-reed'],
      ['bridge at dawn', 'picture-1'],
      ['Photo: Cy Dole', 'picture-1'],
      ['heron', 'picture-1'],
      ['newsroom', 'about/'],
    ] as const) {
      expect([query, (await ids(query))[0]]).toEqual([query, id]);
    }
  });

  it('the exact phrase comes first, then all the words, then words that are nearly those', async () => {
    expect((await ids('nine million')).slice(0, 2)).toEqual(['p-1', 'p-2']);
    expect(await ids('milion floood')).toEqual(['p-1']);
  });

  it('the beginning of a headline gets its article first', async () => {
    for (const typed of [
      'Council repairs',
      'council repairs the old bri',
      'Council repairs the old bridge',
    ]) {
      expect((await ids(typed))[0]).toBe('bridge');
    }
  });

  it('the name of a speaker, an author or a topic gets the page of that name', async () => {
    for (const [typed, id] of [
      ['Ada Finch', 'ada-finch'],
      ['finch', 'ada-finch'],
      ['Finchley', 'ada-finch'],
      ['bo reed', 'bo-reed'],
      ['Roads', 'roads'],
      ['ada fnich', 'ada-finch'],
    ] as const) {
      expect([typed, (await ids(typed))[0]]).toEqual([typed, id]);
    }
  });

  it('keeps each row of its table', async () => {
    expect(claim('"nine million"')).toBe('these words, in this order');
    expect(await ids('"nine million"')).toEqual(['p-1']);
    expect(claim('bridge -flood')).toBe('the first word without the second');
    expect(await ids('bridge -flood')).not.toContain('p-1');
    expect((await ids('bridge -flood')).length).toBeGreaterThan(2);
    expect(claim('speaker:finch')).toBe('what Ada Finch said');
    expect(await ids('speaker:finch')).toEqual(['q-4', 'q-5']);
    expect(await ids('speaker:finchley')).toEqual(['q-4', 'q-5']);
    expect(claim('kind:direct')).toBe('verbatim quotations only');
    expect(await ids('kind:direct')).toEqual(['q-4']);
    expect(claim('from:2031-05 to:2031-06')).toBe('what was said in these months');
    expect(await ids('bridge from:2031-05 to:2031-06')).not.toContain('p-5');
    expect(claim('Finch May 2031')).toBe('what Ada Finch said in that month');
    expect(await ids('Finch May 2031')).toEqual(await ids('speaker:finch from:2031-05 to:2031-05'));
    expect(claim('bridge in May 2031')).toBe('the word, said in that month');
    expect(new Set(await ids('bridge in May 2031'))).toEqual(new Set(['bridge', 'picture-1', 'p-1', 'q-4']));
    expect(claim('bridge in May')).toBe('the same, of the newest May in which somebody said it');
    expect(await ids('bridge in May')).toEqual(await ids('bridge in May 2031'));
    expect(claim('bridge from May to July 2031')).toBe('the word, said in these months');
    expect(new Set(await ids('bridge from May to July 2031'))).toEqual(
      new Set([...(await ids('bridge in May 2031')), 'p-2']),
    );
    expect(claim('what did Finch say about …')).toBe('what Ada Finch said of it; one click takes it back');
    expect(claim('Finch’s reaction to …')).toBe(
      'the same; `quotes by Finch on …`, `according to Finch …`, too',
    );
    for (const asking of [
      'what did Finch say about the bridge',
      'Finch’s reaction to the bridge',
      'quotes by Finch on the bridge',
      'according to Finch the bridge',
    ]) {
      const asked = await search(index, { query: asking });
      expect([asking, asked.saidBy]).toEqual([asking, 'Ada Finch']);
      expect(asked.results.map((result) => result.record.id)).toEqual(['q-4', 'p-5']);
    }
    expect(claim('bridge since 3 May')).toBe(
      'the word, said on that day or later; `before`, `after`, `until`, `last week`, `yesterday`, too',
    );
    const limits: [when: string, from: string | null, to: string | null, today?: string][] = [
      ['since 3 May', '2031-05-03', null],
      ['after 3 May', '2031-05-04', null],
      ['before 10 May', null, '2031-05-09'],
      ['until 10 May', null, '2031-05-10'],
      ['last week', '2031-05-05', '2031-05-11', '2031-05-15'],
      ['yesterday', '2031-05-09', '2031-05-09'],
    ];
    for (const [when, from, to, today = '2031-05-10'] of limits) {
      const { understood, results } = await search(index, { query: `bridge ${when}`, today });
      expect([when, understood?.from, understood?.to]).toEqual([when, from, to]);
      expect(results.map(({ record: { id } }) => id)).toContain('q-4');
    }
    expect((await search(index, { query: 'Finch on the bridge', literal: true })).understood).toBeNull();
  });

  it('a minus before a number is its sign', async () => {
    for (const typed of ['−5 °C', '-5']) expect((await ids(typed))[0]).toBe('p-3');
  });

  it.each(writings())('how words are joined makes no difference: %s finds “%s”', async (typed, text) => {
    const others = ['At the pier 5 crowns, 2 beams and 4 oars were lost.', 'Ten p.m. and 45 others.'];
    const records = [text, ...others].map((words, i) => record({ id: `p-${i}`, text: words }));
    const one = indexOf({ speakers: [], records });
    for (const query of [typed, `${typed} `, `"${typed.replaceAll('"', '')}"`]) {
      const { results, complete } = await search(one, { query });
      expect([query, complete, results[0]?.record.text]).toEqual([query, true, text]);
    }
  });

  it('nothing found leads on, to titles that look like what was typed in the end', async () => {
    expect((await search(index, { query: '"million nine bridge"' })).nearest?.without).toBe('phrases');
    expect((await search(index, { query: 'pontoon kind:direct' })).nearest?.without).toBe('filters');
    const { nearest } = await search(index, { query: 'ahda fynsh ' });
    expect([nearest?.without, nearest?.results[0]?.record.id]).toEqual(['words', 'ada-finch']);
  });

  it('names every type of result', () => {
    const types: Record<RecordType, true> = {
      article: true,
      quote: true,
      reported: true,
      paragraph: true,
      heading: true,
      picture: true,
      note: true,
      speaker: true,
      author: true,
      topic: true,
      page: true,
    };
    const named = /has its `type`:([\s\S]*)$/.exec(guide)?.[1]?.match(/`[a-z]+`/g) ?? [];
    expect(new Set(named)).toEqual(new Set(Object.keys(types).map((type) => `\`${type}\``)));
  });
});
