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
    topics: ['Harbour'],
    speakers: [{ id: 'mira', name: 'Mira', named: true, kind: 'person', role: null, links: [] }],
    sections: [{ id: 's-1', kind: 'news', paragraphs }],
  } as unknown as Article;
}

describe('searchCorpus', () => {
  const { records, speakers } = searchCorpus(
    [
      article('old', '2031-05-01', [{ id: 'p-0', text: 'Nobody speaks.', quotes: [] }]),
      article('new', '2031-05-04T10:00:00Z', [
        {
          id: 'p-1',
          text: '“We talk.” “Why?”',
          quotes: [quote({}), quote({ id: 'q-2', text: '“Why?”', speaker: null, medium: null, date: null })],
        },
      ]),
    ],
    [{ id: 'mira', name: 'Mira Oleksenko', aliases: ['Oleksenko'] }],
  );

  it('gives one record per paragraph, each followed by its quotes, the newest article first', () => {
    expect(records.map(({ type, id, article: slug }) => [type, id, slug])).toEqual([
      ['paragraph', 'p-1', 'new'],
      ['quote', 'q-1', 'new'],
      ['quote', 'q-2', 'new'],
      ['paragraph', 'p-0', 'old'],
    ]);
  });

  it('gives the day of the words, else that of publication, and the speaker where one is known', () => {
    expect(records.map(({ day }) => day)).toEqual(['2031-05-02', '2031-05-02', '2031-05-04', '2031-05-01']);
    expect(records.map(({ speaker }) => speaker?.id)).toEqual(['mira', 'mira', undefined, undefined]);
    expect(speakers).toEqual([{ id: 'mira', name: 'Mira Oleksenko', aliases: ['Oleksenko'] }]);
  });
});
