import { expect, test } from 'vitest';
import { readNext } from '../../src/components/read-next.ts';
import type { Article } from '../../src/schema/article.ts';
import { sampleVoices } from './sample.ts';

function article(day: number, topics: string[], speakers: string[] = []): Article {
  const published = `2031-01-${String(day).padStart(2, '0')}`;
  return { ...sampleVoices(speakers, []), slug: `day-${day}`, published, topics } as Article;
}

const slugs = (articles: readonly (Article | null)[]) => articles.map((each) => each?.slug ?? null);

test('what came before and after is the nearest on one of its topics or of one of its speakers', () => {
  const own = article(10, ['Ferries'], ['ada']);
  const all = [
    article(20, ['ferries']),
    article(15, ['Bees']),
    own,
    article(9, ['Bees']),
    article(5, [], ['ada']),
  ];
  const { earlier, later } = readNext(own, all);
  expect(slugs([earlier, later])).toEqual(['day-5', 'day-20']);
});

test('what shares most with it comes first', () => {
  const own = article(10, ['Ferries', 'Piers'], ['ada']);
  const all = [
    article(12, ['Ferries']),
    article(11, ['Ferries']),
    own,
    article(9, ['Ferries']),
    article(2, ['Ferries']),
    article(1, ['Ferries', 'Piers'], ['ada']),
  ];
  expect(slugs(readNext(own, all).related)).toEqual(['day-1', 'day-12', 'day-2']);
});

test('an article that has nothing in common with others leads nowhere', () => {
  const own = article(10, ['Ferries']);
  expect(readNext(own, [article(11, ['Bees']), own])).toEqual({ earlier: null, later: null, related: [] });
});
