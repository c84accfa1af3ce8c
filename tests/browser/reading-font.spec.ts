import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE, builtPaper } from './paper.ts';
import { expect, test } from './site-test.ts';

/** What the face may weigh that comes with every page, in bytes. */
const BUDGET = 22_000;

test('a page asks for one face of few letters, before it needs it, and uses it', async ({ page }) => {
  const asked: string[] = [];
  page.on(
    'request',
    (request) => request.resourceType() === 'font' && asked.push(path.basename(request.url())),
  );
  await page.goto(ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  const preloaded = await page.locator('link[rel="preload"][as="font"]').getAttribute('href');
  expect(asked).toEqual([path.basename(preloaded ?? '')]);
  const [file = ''] = globSync(path.join(builtPaper(), '_astro/fonts', asked[0] ?? ''));
  expect(statSync(file).size).toBeLessThan(BUDGET);
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBe(1);
});

test('a word with a rarer letter asks for the face that holds it', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.evaluate(() => document.fonts.ready);
  const other = page.waitForResponse((response) => response.request().resourceType() === 'font');
  await page.locator('h1').evaluate((heading) => heading.append('Þ'));
  expect((await other).ok()).toBe(true);
});
