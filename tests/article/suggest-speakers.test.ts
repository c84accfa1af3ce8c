import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestSpeakers } from '../../src/article/suggest-speakers.ts';
import { sampleArticle } from '../interop/sample-article.ts';

const PAPER = 'The Harbour Post';

test('whoever is quoted by name without a file gets one suggested, ready to paste', () => {
  const article = sampleArticle();
  const [quote] = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
  const speaker = { id: 'ada-finch', name: 'Ada Finch', named: true, kind: null, role: null, links: [] };
  expect(quote?.speaker?.mention?.text).toBe('Mayor Ada Finch');
  expect(suggestSpeakers([{ ...article, speakers: [speaker] }], PAPER)).toEqual([
    {
      path: 'content/speakers/ada-finch.yml',
      yaml: 'name: Ada Finch\naliases:\n  - Mayor Ada Finch\nkind: person\n',
      quotes: 1,
    },
  ]);
});

test('who wrote the article and asks in it gets none', () => {
  const article = sampleArticle();
  const speaker = { id: 'ada-finch', name: 'Ada Finch', named: true, kind: null, role: null, links: [] };
  const written = { ...article, byline: ['Ada Finch'], speakers: [speaker] };
  expect(suggestSpeakers([written], PAPER)).toEqual([]);
});

test('those with a file, or only described, are not suggested', () => {
  expect(suggestSpeakers([sampleArticle()], PAPER)).toEqual([]);
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
  return suggestSpeakers([{ ...article, speakers }], PAPER).map(({ yaml }) => parse(yaml));
}

test.for([
  ['Ada Finch', 'Mayor Ada Finch', 'person', ['Mayor Ada Finch']],
  ['Ada Finch', 'Dr Finch', 'person', ['Dr Finch']],
  ['Ada Finch', 'The county’s leader', 'person', []],
  ['Ada Finch', "the harbour's engineer", 'person', []],
  ['Ada Finch', 'its chair', 'person', []],
  ['Ada Finch', 'Fire officer Ada Finch', 'person', []],
  ['Harbour Board', 'the Harbour Board', 'organization', ['the Harbour Board']],
  ['Harbour Board', 'the Board', 'organization', ['the Board']],
  ['Kremlin', 'the Kremlin', 'organization', ['the Kremlin']],
  ['Department of Tides', 'Department of Tides', 'organization', []],
  ['Harbour Tide Watch', 'HTW', 'person', ['HTW']],
  ['HTW', 'HTW', 'organization', []],
] as const)('%s, quoted as “%s”, is taken for a %s with the names %j', ([name, mention, kind, aliases]) => {
  expect(suggestedFor(name, mention)).toEqual([{ name, aliases, kind }]);
});

test('the paper itself, which asks in its interviews, gets no file', () => {
  expect(suggestedFor(PAPER, PAPER)).toEqual([]);
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
  expect(suggestSpeakers([{ ...article, speakers: [speaker] }], PAPER)).toEqual([]);
});
