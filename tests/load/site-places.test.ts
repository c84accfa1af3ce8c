import { expect, test } from 'vitest';
import { sitePlaces } from '../../src/load/site-places.ts';
import { parseOptions } from '../../src/settings/parse-options.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { settings } from '../settings.ts';

const paper = () =>
  temporaryFolder({
    'public/pier.jpg': 'a picture',
    'public/shop/index.html': 'a shop',
    'src/pages/crossword/[day].astro': '',
  });

test.each([
  '',
  '2/',
  'quotes/',
  'quotes/3/',
  'quotes.csv',
  'articles/',
  'articles/pier.json',
  'articles/pier/quotes/q-4k7q2m9x1c/',
  'topics/harbour/',
  'topics/harbour/feed.xml',
  'feed.xml',
  'sitemap-1.xml',
  'about/attribution/',
  'schema/article.json',
  'pier.jpg',
  'shop/',
  'crossword/monday/',
])('something stands at /%s', (place) => {
  expect(sitePlaces(paper(), settings).has(place)).toBe(true);
});

test.each([
  'quote/',
  'quotes/all/',
  'guide/',
  'feeds.xml',
  'about/',
  'quay.jpg',
  'articles/pier/quotes/',
  'public/pier.jpg',
])('nothing stands at /%s', (place) => {
  expect(sitePlaces(paper(), settings).has(place)).toBe(false);
});

test('a part that the settings leave out stands nowhere', () => {
  const { topics, guide } = parseOptions({ title: 'The Harbour Post', topics: false, guide: true });
  const other = sitePlaces(paper(), { ...settings, topics, guide });
  expect([other.has('topics/harbour/'), other.has('guide/'), other.has('guide/writing/')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('what is likely to be meant are the lists of the site', () => {
  const { likely } = sitePlaces(paper(), settings);
  expect([...likely].sort()).toEqual(['about/attribution/', 'articles/', 'quotes/', 'speakers/', 'topics/']);
});
