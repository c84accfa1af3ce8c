import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPaper, pagesOf } from './paper.ts';
import { expect, test } from './site-test.ts';

const HOME = 'https://strait.example/';

test('every page is reached from the front page by links that readers see, and so is every feed of Atom', async () => {
  const led = new Set(['']);
  for (const from of led) for (const to of linksOf(from)) led.add(to);
  expect(pagesOf(builtPaper()).filter((page) => !led.has(page))).toEqual(['404.html']);
  const feeds = pagesOf(builtPaper()).filter((page) => /^(?:topics|speakers)\/[^/]+\/$/.test(page));
  expect(feeds.length).toBeGreaterThan(10);
  for (const feed of [...feeds, '']) expect(led).toContain(`${feed}feed.xml`);
});

test('from a page of a topic, readers go on to all topics, all articles, and a feed of its own', async ({
  page,
}) => {
  await page.goto('topics/moratorium/');
  await expect(page.getByRole('link', { name: 'Follow in a feed reader' })).toHaveAttribute(
    'href',
    '/topics/moratorium/feed.xml',
  );
  await expect(page.getByRole('link', { name: 'All articles' })).toBeVisible();
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
});

/** Where the links of a page lead on the site, as paths from the home page on; none of what is no page. */
function linksOf(page: string): string[] {
  if (page !== '' && !page.endsWith('/')) return [];
  const html = readFileSync(path.join(builtPaper(), page, 'index.html'), 'utf8');
  const addresses = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
  return addresses
    .map((address) => new URL(address, HOME + page))
    .filter(({ href }) => href.startsWith(HOME))
    .map(({ pathname }) => decodeURI(pathname).slice(1));
}
