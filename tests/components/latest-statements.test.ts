import { expect, test } from 'vitest';
import { latestStatements } from '../../src/components/latest-statements.ts';
import type { Article } from '../../src/schema/article.ts';

/** An article in which each of some people says something on a day. */
function article(
  published: string,
  said: readonly [speaker: string, date: string | null, text: string, kind?: 'direct' | 'mixed'][],
  byline: string[] = [],
): Article {
  const quotes = said.map(([id, date, text, kind = 'direct']) => ({
    kind,
    polarity: 'said',
    speaker: { id, name: id },
    date,
    text,
  }));
  const speakers = said.map(([id]) => ({ id, name: id, kind: id === 'stranger' ? null : 'person' }));
  return { byline, published, speakers, sections: [{ paragraphs: [{ quotes }] }] } as unknown as Article;
}

const NEWS = [
  article('2025-05-03', [
    ['ada', null, 'third'],
    ['stranger', null, 'whoever'],
    ['ada', null, 'third too'],
  ]),
  article('2025-05-02', [
    ['bo', '2025-05-01', 'first'],
    ['ada', '2025-05-04', 'fourth'],
    ['carla', null, 'second'],
  ]),
];

test('each speaker’s last words are told, by the day on which they were said, newest first', () => {
  expect(latestStatements(NEWS, 5).map(({ quote }) => quote.text)).toEqual(['fourth', 'second', 'first']);
});

test('whole sentences are told rather than parts of them, of one day', () => {
  const news = [
    article('2025-05-03', [
      ['ada', null, 'a few words', 'mixed'],
      ['ada', null, 'A sentence.'],
    ]),
  ];
  expect(latestStatements(news, 5).map(({ quote }) => quote.text)).toEqual(['A sentence.']);
});

test('a sentence is told rather than a few words in quotation marks, though these come first', () => {
  const words = 'The pier will stand for another hundred years.';
  const news = [
    article('2025-05-03', [
      ['ada', null, 'the pier'],
      ['ada', null, words],
    ]),
  ];
  expect(latestStatements(news, 5).map(({ quote }) => quote.text)).toEqual([words]);
});

test('no more speakers are told of than there is room for', () => {
  expect(latestStatements(NEWS, 2)).toHaveLength(2);
});

test('the questions of who wrote the article are no news', () => {
  const said = [
    ['runa', null, 'And then?'],
    ['ada', null, 'We took less.'],
  ] as const;
  const told = (byline: string[]) =>
    latestStatements(
      [
        article(
          '2025-05-03',
          said.map((each) => [...each]),
          byline,
        ),
      ],
      5,
    ).map(({ quote }) => quote.text);
  expect(told(['Runa'])).toEqual(['We took less.']);
  expect(told([])).toEqual(['And then?', 'We took less.']);
});
