import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Article } from '../../src/schema/article.ts';
import { builtPaper, slugs } from './paper.ts';
import { expect, test } from './site-test.ts';

/** Of each quote and reported statement of the paper the day on which it was said, as far as its article tells. */
const days = new Map<string, string | null>(
  slugs.flatMap((slug) => {
    const { sections } = JSON.parse(
      readFileSync(path.join(builtPaper(), `articles/${slug}.json`), 'utf8'),
    ) as Article;
    return sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ quotes }) => quotes.map(({ id, date }) => [`${slug}/#${id}`, date] as const)),
    );
  }),
);

const IN_ARTICLE = /^in an article of \d{1,2} [A-Z][a-z]+ \d{4}$/;

/** How the day stands below each of some words: alone, as that on which they were said, or as their article's. */
async function told(items: Locator, idOf: (item: Element) => string): Promise<[string, boolean][]> {
  const found: [string, boolean][] = [];
  for (const item of await items.all()) {
    const id = await item.evaluate(idOf);
    const time = item.locator('.meta time');
    await expect(time).toHaveCount(1);
    const around = await time.evaluate(({ parentElement }) => parentElement?.textContent ?? '');
    found.push([id, !IN_ARTICLE.test(around)]);
  }
  return found;
}

async function expectTrue(found: readonly [string, boolean][]) {
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter(([id]) => !days.has(id))).toEqual([]);
  expect(found).toEqual(found.map(([id]) => [id, typeof days.get(id) === 'string']));
}

const idOfLink = (item: Element) =>
  [...item.querySelectorAll('a')].flatMap(({ pathname, hash }) => {
    const [, slug = '', id = ''] = /\/articles\/([^/]+)\/(#q-[0-9a-z-]+)/.exec(pathname + hash) ?? [];
    return id === '' ? [] : `${slug}/${id}`;
  })[0] ?? '';

test('in a search, words have a day of their own only where their article tells it', async ({ page }) => {
  await page.goto('quotes/?q=the&kind=direct');
  const hits = page.locator('.hit[data-type="quote"]');
  await expect(hits.first()).toBeVisible();
  await expectTrue(await told(hits, idOfLink));
});

test('so have they in the lists of quotes and speakers, where a ring tells the others apart', async ({
  page,
}) => {
  await page.goto('quotes/');
  await expectTrue(await told(page.locator('.quote-item'), idOfLink));
  const speaker = await speakerOfUndated(page);
  await expect(page.locator('.timeline .ring').first()).toBeVisible();
  await expect(page.locator('.timeline .ring title').first()).toHaveText(/^in an article of /);
  await expect(page.getByText('A ring stands on the day of its article')).toBeVisible();
  expect(speaker).not.toBe('');
});

/** Goes to the page of the first speaker of whom something is quoted whose day nobody knows. */
async function speakerOfUndated(page: Page): Promise<string> {
  const names = page.locator('.quote-item', { hasText: 'in an article of' }).locator('.name a');
  const address = (await names.first().getAttribute('href')) ?? '';
  await page.goto(address);
  return address;
}

test('whoever asks for what was said in some month is told how words without a day are counted', async ({
  page,
}) => {
  await page.goto('quotes/?q=the&kind=direct');
  await expect(page.locator('.hit').first()).toBeVisible();
  const counted = 'Where the text does not tell when words were said, the day of the article counts.';
  const status = page.locator('[data-part="status"]');
  await expect(status).not.toContainText(counted);
  await page.goto('quotes/?q=the&kind=direct&from=2000&to=2090');
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(status).toContainText(counted);
});
