import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

const OTHER = 'articles/eve-of-the-call/';

test.use({ serviceWorkers: 'allow' });

test('what was read can be read again without a network, and searched', async ({ page, context }) => {
  await page.goto(ARTICLE);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined))
    .toBe(true);
  await context.setOffline(true);
  await page.goto(ARTICLE);
  await expect(page.locator('[data-paragraph]').first()).toBeVisible();
  await page.goto('quotes/?q=moratorium');
  await expect(page.locator('.hit').first()).toContainText(/moratorium/i);
});

test('an article is fetched anew whenever there is a network', async ({ page, context }) => {
  await page.goto(OTHER);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(OTHER);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(OTHER);
  // As if the article had been an older one when it was kept.
  await page.evaluate(async () => {
    const pages = await caches.open('pages');
    await pages.put(
      location.href,
      new Response('<h1>Yesterday</h1>', { headers: { 'Content-Type': 'text/html' } }),
    );
  });
  await page.goto(OTHER);
  await expect(page.locator('h1')).not.toHaveText('Yesterday');
  await context.setOffline(true);
  await page.goto(OTHER);
  await expect(page.locator('h1')).not.toHaveText('Yesterday');
});
