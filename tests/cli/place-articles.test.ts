import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { moveInto, placeArticles } from '../../src/cli/place-articles.ts';
import { temporaryFolder } from './run-readout.ts';

/** The files of an article of which three are made. */
const filesOf = (site: string, slug: string, content = ''): Record<string, string> => ({
  [`${site}/articles/${slug}/index.html`]: content,
  [`${site}/articles/${slug}/quotes/q-1/index.html`]: content,
  [`${site}/articles/${slug}.json`]: content,
});

const articles = { mill: { key: 'm1', files: 3 }, pond: { key: 'p1', files: 3 } };

test('files of articles that are what they were are linked from the last site, and counted', () => {
  const folder = temporaryFolder({ ...filesOf('dist', 'mill'), ...filesOf('dist', 'pond') });
  const at = (name: string) => path.join(folder, name);
  const sites = [{ folder: at('dist'), articles, others: {}, compressed: false }];
  const wanted = new Map([
    ['mill', 'm1'],
    ['pond', 'p2'],
    ['weir', 'w1'],
  ]);
  const placed = placeArticles(wanted, { sites, spare: null }, at('next'), false);
  expect([...placed]).toEqual([['mill', { files: 3, pages: 2 }]]);
  expect(readdirSync(at('next/articles'))).toEqual(['mill', 'mill.json']);
  expect(statSync(at('next/articles/mill.json')).ino).toBe(statSync(at('dist/articles/mill.json')).ino);
});

test('an article of which a file is missing counts as none, and nothing of it is left', () => {
  const folder = temporaryFolder({ ...filesOf('dist', 'mill'), ...filesOf('spare', 'mill') });
  const at = (name: string) => path.join(folder, name);
  rmSync(at('dist/articles/mill/quotes/q-1/index.html'));
  rmSync(at('spare/articles/mill.json'));
  const sites = [{ folder: at('dist'), articles, others: {}, compressed: false }];
  const spare = { folder: at('spare'), articles, others: {}, compressed: false };
  const placed = placeArticles(new Map([['mill', 'm1']]), { sites, spare }, at('next'), false);
  expect(placed.size).toBe(0);
  expect(readdirSync(at('next/articles'))).toEqual([]);
});

test('a spare folder becomes part of the site, less what is out of date, which comes from the last site if it can', () => {
  const folder = temporaryFolder({
    ...filesOf('dist', 'mill', 'new'),
    ...filesOf('dist', 'pond'),
    ...filesOf('spare', 'mill', 'old'),
    ...filesOf('spare', 'pond'),
    ...filesOf('spare', 'gone'),
  });
  const at = (name: string) => path.join(folder, name);
  const { ino } = statSync(at('spare/articles/pond.json'));
  const placed = placeArticles(
    new Map(Object.entries(articles).map(([slug, { key }]) => [slug, key])),
    {
      sites: [{ folder: at('dist'), articles, others: {}, compressed: false }],
      spare: {
        folder: at('spare'),
        articles: { ...articles, mill: { key: 'm0', files: 3 }, gone: { key: 'g0', files: 3 } },
        others: {},
        compressed: false,
      },
    },
    at('next'),
    false,
  );
  expect([...placed.keys()].sort()).toEqual(['mill', 'pond']);
  expect(readdirSync(at('next/articles')).sort()).toEqual(['mill', 'mill.json', 'pond', 'pond.json']);
  expect(readFileSync(at('next/articles/mill/index.html'), 'utf8')).toBe('new');
  expect(readFileSync(at('dist/articles/mill/index.html'), 'utf8')).toBe('new');
  expect(statSync(at('next/articles/pond.json')).ino).toBe(ino);
  expect(existsSync(at('spare/articles'))).toBe(false);
});

test('compressed forms come along where they are asked for, and do not count', () => {
  const folder = temporaryFolder({
    ...filesOf('dist', 'mill'),
    'dist/articles/mill.json.br': '',
    'dist/articles/mill/index.html.gz': '',
  });
  const at = (name: string) => path.join(folder, name);
  const sites = [{ folder: at('dist'), articles, others: {}, compressed: true }];
  for (const compressed of [true, false]) {
    const to = at(`next-${compressed}`);
    expect(placeArticles(new Map([['mill', 'm1']]), { sites, spare: null }, to, compressed).size).toBe(1);
    expect(existsSync(path.join(to, 'articles/mill.json.br'))).toBe(compressed);
    expect(existsSync(path.join(to, 'articles/mill/index.html.gz'))).toBe(compressed);
  }
});

test('what was placed moves into the site, but for an article that the site has files of its own beside', () => {
  const folder = temporaryFolder({
    ...filesOf('placed', 'mill'),
    ...filesOf('placed', 'pond'),
    'site/articles/mill/photo.jpg': '',
  });
  const at = (name: string) => path.join(folder, name);
  const placed = new Map(['mill', 'pond'].map((slug) => [slug, { files: 3, pages: 2 }]));
  expect([...moveInto(at('site'), placed, at('placed')).keys()]).toEqual(['pond']);
  expect(readdirSync(at('site/articles')).sort()).toEqual(['mill', 'pond', 'pond.json']);
  expect(readdirSync(at('site/articles/mill'))).toEqual(['photo.jpg']);
  expect([...moveInto(at('empty'), placed, at('placed')).keys()]).toEqual(['mill', 'pond']);
});
