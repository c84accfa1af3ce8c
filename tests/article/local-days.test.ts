import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';

// 2024-05-06 was a Monday.
test.for([
  ['2024-05-07T23:30:00-05:00', 'UTC', '2024-05-07T23:30:00-05:00', '2024-05-06'],
  ['2024-05-05T23:30:00Z', 'Europe/Berlin', '2024-05-06T01:30:00+02:00', '2024-05-06'],
  ['2024-05-05T23:30:00Z', 'UTC', '2024-05-05T23:30:00Z', '2024-04-29'],
] as const)('%s is read in %s as %s, and its Monday is %s', ([written, timeZone, published, monday]) => {
  const value = `---\nheadline: A bridge opens\npublished: ${written}\n---\n\n“The bridge is open to all of you,” Ada Finch said on Monday.\n`;
  const built = buildArticle(new VFile({ path: 'bridge.md', value }), {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [],
    ledger: null,
    today: '2024-05-07',
    timeZone,
    keepWordings: false,
  });
  const [quote] = built?.article.sections[0]?.paragraphs[0]?.quotes ?? [];
  expect({ published: built?.article.published, monday: quote?.date }).toEqual({ published, monday });
});
