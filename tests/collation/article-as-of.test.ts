import { expect, test } from 'vitest';
import { articleAsOf, publishedDays } from '../../src/collation/article-as-of.ts';
import type { Article, Paragraph } from '../../src/schema/article.ts';
import { sampleParagraph } from '../components/sample.ts';

const [MONDAY, TUESDAY, FRIDAY] = ['2025-03-17', '2025-03-18', '2025-03-21'] as const;

const article = (paragraphs: Partial<Paragraph>[], tombstones: Article['tombstones'] = []) => ({
  sections: [{ paragraphs: paragraphs.map(sampleParagraph) }] as Article['sections'],
  tombstones,
});

const reworded = {
  id: 'p-a',
  text: 'Now.',
  born: MONDAY,
  since: FRIDAY,
  earlier: [
    { since: MONDAY, text: 'Once.' },
    { since: TUESDAY, text: 'Then.' },
  ],
};
const added = { id: 'p-b', text: 'New.', born: TUESDAY, since: TUESDAY };
const gone = {
  id: 'p-c',
  aliases: [],
  after: 'p-a',
  removed: FRIDAY,
  text: 'Gone.',
  earlier: [{ since: MONDAY, text: 'Gone.' }],
};

test('an article has the days on which its text was published anew', () => {
  expect(publishedDays(article([reworded, added], [gone]))).toEqual([MONDAY, TUESDAY, FRIDAY]);
});

test('an article whose wordings are not kept has none', () => {
  expect(publishedDays(article([{ id: 'p-a' }], [{ ...gone, earlier: undefined }]))).toEqual([]);
});

test.each([
  ['2025-03-16', ['added', 'added']],
  [MONDAY, ['reworded Once.', 'added', 'removed Gone.']],
  ['2025-03-20', ['reworded Then.', 'same New.', 'removed Gone.']],
  [FRIDAY, ['same Now.', 'same New.']],
])('as of %s it reads as it did at the end of that day', (day, expected) => {
  const found = articleAsOf(article([reworded, added], [gone]), day);
  expect(found.map(({ since, text }) => (text === null ? since : `${since} ${text}`))).toEqual(expected);
});

test('what was there before its wordings were kept is not made up', () => {
  const late = { id: 'p-a', text: 'Now.', born: MONDAY, since: FRIDAY };
  expect(articleAsOf(article([late]), TUESDAY)).toEqual([{ id: 'p-a', since: 'unknown', text: null }]);
});

test('what an editor has retired or withheld is in no version', () => {
  expect(articleAsOf(article([added], [{ ...gone, text: null, earlier: undefined }]), MONDAY)).toEqual([
    { id: 'p-b', since: 'added', text: null },
  ]);
});
