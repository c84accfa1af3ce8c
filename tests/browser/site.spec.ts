import { expect, test } from './site-test.ts';

test('home', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('h1')).toBeVisible();
});
