import { expect, test } from 'vitest';
import { suggestSpeakers } from '../../src/article/suggest-speakers.ts';
import { sampleArticle } from '../interop/sample-article.ts';

test('whoever is quoted by name without a file gets one suggested, ready to paste', () => {
  const article = sampleArticle();
  const [quote] = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
  const speaker = { id: 'ada-finch', name: 'Ada Finch', named: true, kind: null, role: null, links: [] };
  expect(quote?.speaker?.mention?.text).toBe('Mayor Ada Finch');
  expect(suggestSpeakers([{ ...article, speakers: [speaker] }])).toEqual([
    {
      path: 'content/speakers/ada-finch.yml',
      yaml: 'name: Ada Finch\naliases:\n  - Mayor Ada Finch\nkind: person\n',
      quotes: 1,
    },
  ]);
});

test('those with a file, or only described, are not suggested', () => {
  expect(suggestSpeakers([sampleArticle()])).toEqual([]);
});

/** What is suggested where somebody of the name is quoted by these words. */
function suggestedFor(name: string, mention: string, others: string[] = []) {
  const article = structuredClone(sampleArticle());
  const id = 'somebody';
  const [quote] = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
  if (quote) quote.speaker = { id, name, mention: { text: mention, start: 0, end: mention.length } };
  const speakers = [name, ...others].map((each, i) => ({
    id: i === 0 ? id : `other-${i}`,
    name: each,
    named: true,
    kind: null,
    role: null,
    links: [],
  }));
  return suggestSpeakers([{ ...article, speakers }]).map(({ yaml }) => /kind: (.*)/.exec(yaml)?.[1]);
}

test.for([
  ['Ada Finch', 'Mayor Ada Finch', 'person'],
  ['Harbour Board', 'the Harbour Board', 'organization'],
  ['Department of Tides', 'Department of Tides', 'organization'],
] as const)('%s, quoted as “%s”, is taken for a %s', ([name, mention, kind]) => {
  expect(suggestedFor(name, mention)).toEqual([kind]);
});

test('two at once, and names cut short, get no file', () => {
  expect(suggestedFor('Ada Finch and Ben Rook', 'Finch and Rook')).toEqual([]);
  expect(suggestedFor('Department', 'the Department')).toEqual([]);
  expect(suggestedFor('Office', 'the Office', ['Office for Tides'])).toEqual([]);
});

test('who is only reported gets no file', () => {
  const article = structuredClone(sampleArticle());
  for (const { paragraphs } of article.sections)
    for (const { quotes } of paragraphs) for (const quote of quotes) quote.kind = 'indirect';
  const speaker = { id: 'ada-finch', name: 'Ada Finch', named: true, kind: null, role: null, links: [] };
  expect(suggestSpeakers([{ ...article, speakers: [speaker] }])).toEqual([]);
});
