import { expect, type Page } from '@playwright/test';
import { openArticle } from './open-article.ts';
import { ARTICLE } from './paper.ts';
import { test } from './site-test.ts';

const own = (page: Page) => page.locator('q[data-speaker="skarn-office"]');
const radio = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const walk = (page: Page) => page.getByRole('navigation', { name: /^Skarn Office,/ });

test('pressed, a voice leads to the first of its words where none is in view; arrow keys leave the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 420 });
  await openArticle(page, ARTICLE);
  await expect(own(page).first()).not.toBeInViewport();
  await page.locator('.cast .voice', { hasText: 'Skarn Office' }).click();
  await expect(own(page).first()).toBeInViewport();
  await expect(walk(page)).toContainText('1 of 4');
  await expect(radio(page, /^Skarn Office,/)).toBeFocused();

  await page.goto('about:blank');
  await openArticle(page, ARTICLE);
  await radio(page, /^All voices/).focus();
  for (let stop = 0; stop < 2; stop++) await page.keyboard.press('ArrowRight');
  await expect(walk(page).getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(walk(page)).not.toContainText('1 of 4');
  await expect(own(page).first()).not.toBeInViewport();
});

test('pressed, a voice of which words are in view moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 3000 });
  await openArticle(page, ARTICLE);
  await page.locator('.cast .voice', { hasText: 'Skarn Office' }).click();
  await expect(walk(page).getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(walk(page)).not.toContainText('1 of 4');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
