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
