import { describe, expect, it } from 'vitest';
import type { Article, Paragraph, Quote } from '../../src/schema/article.ts';
import { searchCorpus } from '../../src/search/corpus.ts';

const mention = { text: 'Mira', start: 0, end: 4 };

function quote(given: Partial<Quote>): Quote {
  return {
    id: 'q-1',
    aliases: [],
    kind: 'direct',
    text: '“We talk.”',
    start: 0,
    end: 10,
    speaker: { id: 'mira', name: 'Mira', mention },
    cue: null,
    medium: 'in a letter',
    date: '2031-05-02',
    basis: 'named',
    confidence: 1,
    group: 'g0',
    ...given,
  };
}

function article(
  slug: string,
  published: string,
  paragraphs: Pick<Paragraph, 'id' | 'text' | 'quotes'>[],
): Article {
  return {
    slug,
    headline: `About ${slug}`,
    published,
    dek: `What ${slug} is.`,
    byline: ['Ada Finch', 'Cy Dole'],
    authors: [{ id: 'ada-finch', name: 'Ada Finch', role: null, links: [] }],
    source: { title: 'The tide tables', publisher: 'Harbour Office' },
    rights: 'Free to reprint.',
    image: { alt: 'A crane over a quay', caption: 'The quay in May.', credit: 'Jo March' },
    dateline: 'Port Ellis',
    topics: ['Harbour'],
    corrections: slug === 'old' ? [{ date: '2031-05-03', text: 'It was Tuesday.' }] : [],
    annotations: [
      {
        id: `note-${slug}`,
        kind: 'Fact-check',
        rating: 'False',
        tags: ['tides'],
        bodyText: 'It is not.',
        author: 'Bo Reed',
      },
    ],
    speakers: [{ id: 'mira', name: 'Mira', named: true, kind: 'person', role: null, links: [] }],
    sections: [
      {
        id: 'section-talks',
        kind: 'news',
        label: 'News',
        heading: slug === 'new' ? 'The talks' : null,
        speaker: null,
        pictures: [],
        paragraphs,
      },
    ],
  } as unknown as Article;
}

const site = {
  speakers: [
    {
      id: 'mira',
      name: 'Mira Oleksenko',
      aliases: ['Oleksenko'],
      role: 'Mayor',
      roles: [{ title: 'Clerk' }, { title: 'Mayor' }],
    },
  ],
  authors: [{ id: 'ada-finch', name: 'Ada Finch', role: 'Court reporter' }],
  home: { title: 'The Ellis Post', description: 'News of the harbour.' },
  pages: [{ path: 'about/', title: 'About', text: 'Who we are.' }],
};

describe('searchCorpus', () => {
  const { records, speakers } = searchCorpus(
    [
      article('old', '2031-05-01', [{ id: 'p-0', text: 'Nobody speaks.', quotes: [] }]),
      article('new', '2031-05-04T10:00:00Z', [
        {
          id: 'p-1',
          text: '“We talk.” “Why?”',
          quotes: [
            quote({}),
            quote({ id: 'q-2', text: '“Why?”', speaker: null, medium: null, date: null }),
            quote({ id: 'q-3', text: 'they talk', kind: 'indirect' }),
            quote({ id: 'q-4', text: '“We fight.”', polarity: 'denied' }),
          ],
        },
      ]),
    ],
    site,
  );

  it('gives what stands for whole pages first, then what stands on them, the newest article first', () => {
    expect(records.map(({ type, id, article: slug }) => [type, id, slug])).toEqual([
      ['topic', 'harbour', ''],
      ['speaker', 'mira', ''],
      ['author', 'ada-finch', ''],
      ['page', '', ''],
      ['page', 'about/', ''],
      ['article', 'new', 'new'],
      ['article', 'old', 'old'],
      ['heading', 'section-talks', 'new'],
      ['paragraph', 'p-1', 'new'],
      ['quote', 'q-1', 'new'],
      ['quote', 'q-2', 'new'],
      ['reported', 'q-3', 'new'],
      ['picture', 'picture-1', 'new'],
      ['note', 'note-new', 'new'],
      ['paragraph', 'p-0', 'old'],
      ['picture', 'picture-1', 'old'],
      ['note', 'note-old', 'old'],
      ['note', 'correction-1', 'old'],
    ]);
  });

  it('holds every word of a page: roles, dek, byline, place, topics, source, rights, headings, pictures, notes and who wrote them, corrections', () => {
    const textOf = (id: string) => records.find((record) => record.id === id)?.text;
    expect(textOf('mira')).toBe('Mira Oleksenko\nMayor\nClerk');
    expect(textOf('')).toBe('The Ellis Post\nNews of the harbour.');
    expect(textOf('about/')).toBe('About\nWho we are.');
    expect(textOf('harbour')).toBe('Harbour');
    expect(textOf('ada-finch')).toBe('Ada Finch\nCourt reporter');
    expect(textOf('picture-1')).toBe('The quay in May.\nJo March\nA crane over a quay');
    expect(textOf('new')).toBe(
      'About new\nWhat new is.\nAda Finch, Cy Dole, Port Ellis\nHarbour\nThe tide tables, Harbour Office\nFree to reprint.',
    );
    expect(textOf('section-talks')).toBe('The talks');
    expect(textOf('note-old')).toBe('Fact-check: False\nIt is not.\nBo Reed\ntides');
    expect(textOf('correction-1')).toBe('It was Tuesday.');
  });

  it('leads to a topic only where topics have pages, and to the day of the newest article', () => {
    const isTopic = ({ type }: { type: string }) => type === 'topic';
    expect(searchCorpus([article('old', '2031-05-01', [])], { topics: false }).records.some(isTopic)).toBe(
      false,
    );
    expect(records.find(isTopic)?.day).toBe('2031-05-04');
  });

  it('tells the day of the words only where the text does, that of the article always, and the speaker where one is known', () => {
    const spoken = records.filter(({ type }) => type === 'quote' || type === 'reported');
    expect(spoken.map(({ said }) => said)).toEqual(['2031-05-02', null, '2031-05-02']);
    expect(spoken.map(({ day }) => day)).toEqual(['2031-05-04', '2031-05-04', '2031-05-04']);
    expect(spoken.map(({ speaker }) => speaker?.id)).toEqual(['mira', undefined, 'mira']);
    expect(speakers).toEqual([{ id: 'mira', name: 'Mira Oleksenko', aliases: ['Oleksenko'] }]);
  });
});
