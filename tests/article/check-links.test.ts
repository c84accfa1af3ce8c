import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkLinks } from '../../src/article/check-links.ts';
import type { SiteLink } from '../../src/markdown/site-links.ts';
import { messagesOf } from '../messages-of.ts';

const TARGETS = {
  articles: ['bridge', 'lamps-of-gas', 'pier', 'quay'],
  waiting: new Map([
    ['pier', { begins: Number.POSITIVE_INFINITY, published: '2025-03-18' }],
    ['quay', { begins: Date.UTC(2031, 2, 18), published: '2031-03-18' }],
  ]),
  speakers: ['ada-finch'],
  pages: new Map([
    ['contact', { draft: false, fragments: ['by-post', 'by-phone'] }],
    ['prices', { draft: true, fragments: [] }],
  ]),
  places: {
    has: (path: string) => path === 'quotes/' || path === 'pier.jpg',
    likely: ['quotes/', 'speakers/'],
  },
  book: {
    articles: {
      bridge: { formerly: ['old-bridge', 'bridge'] },
      mill: { formerly: [], withdrawn: { date: '2025-04-02', reason: 'It was wrong.' } },
    },
    speakers: { 'ada-finch': { formerly: ['a-finch'] } },
  },
};

function check(to: SiteLink['to'], address: string, begins = Date.UTC(2025, 2, 18)): string[] {
  const [name = '', fragment = ''] = address.split('#');
  const file = new VFile({ path: 'bridge.md', value: 'See [it](x).' });
  const place = { start: { line: 1, column: 5 }, end: { line: 1, column: 12 } };
  checkLinks({ begins, links: [{ to, name, fragment, place }] }, TARGETS, file);
  return messagesOf(file);
}

test('a link to an article or a speaker that is there is fine', () => {
  expect([...check('article', 'lamps-of-gas'), ...check('speaker', 'ada-finch')]).toEqual([]);
});

test('a link to none is an error, with the nearest name', () => {
  expect(check('article', 'lamps-gas')).toEqual([
    '1:5 The link leads to “lamps-gas”, which is not there. Did you mean “lamps-of-gas”? (link-target)',
  ]);
  expect(check('speaker', 'z')).toEqual([
    '1:5 The link leads to “z”, which is not there. Name a speaker’s file that is there, or take the link out. (link-target)',
  ]);
});

test('a link to a draft is an error, except from another draft', () => {
  expect(check('article', 'pier')).toEqual([
    '1:5 The link leads to “pier”, which is a draft; publish it first, or take the link out. (link-target)',
  ]);
  expect(check('article', 'pier', Number.POSITIVE_INFINITY)).toEqual([]);
});

test('a link to an article that waits for its time is an error, except from one that waits as long', () => {
  expect(check('article', 'quay')).toEqual([
    '1:5 The link leads to “quay”, which waits until 2031-03-18; publish it first, or take the link out. (link-target)',
  ]);
  expect(check('article', 'quay', Date.UTC(2031, 2, 18))).toEqual([]);
  expect(check('article', 'quay', Number.POSITIVE_INFINITY)).toEqual([]);
});

test('a link to what was renamed names the new name, and one to what was withdrawn says when', () => {
  expect(
    [check('article', 'old-bridge'), check('speaker', 'a-finch'), check('article', 'mill')].flat(),
  ).toEqual([
    '1:5 The link leads to “old-bridge”, which is called “bridge” now; name that. (link-target)',
    '1:5 The link leads to “a-finch”, which is called “ada-finch” now; name that. (link-target)',
    '1:5 The link leads to “mill”, which was withdrawn on 2025-04-02; take the link out. (link-target)',
  ]);
});

test('a link to a page of one’s own is held to the page, to its headings, and to its state', () => {
  expect([...check('page', 'contact#by-post'), ...check('place', 'contact/#by-phone')]).toEqual([]);
  expect(
    [check('page', 'kontact'), check('page', 'contact#by-pots'), check('place', 'prices/')].flat(),
  ).toEqual([
    '1:5 The link leads to “kontact”, which is not there. Did you mean “contact”? (link-target)',
    '1:5 The link leads to “#by-pots”, and “contact” has no such heading. Did you mean “#by-post”? (link-target)',
    '1:5 The link leads to “prices”, which is a draft; publish it first, or take the link out. (link-target)',
  ]);
  expect(check('page', 'prices', Number.POSITIVE_INFINITY)).toEqual([]);
});

test('a link to any other address of the site is an error where nothing stands, with the nearest one', () => {
  expect([...check('place', 'quotes/'), ...check('place', 'pier.jpg')]).toEqual([]);
  expect(
    [check('place', 'quote/'), check('place', 'contcat/'), check('place', 'zzzzzzzzzz/')].flat(),
  ).toEqual([
    '1:5 The link leads to “/quote/”, where nothing stands. Did you mean “/quotes/”? (link-target)',
    '1:5 The link leads to “/contcat/”, where nothing stands. Did you mean “/contact/”? (link-target)',
    '1:5 The link leads to “/zzzzzzzzzz/”, where nothing stands. Name a page that is there, or take the link out. (link-target)',
  ]);
});
