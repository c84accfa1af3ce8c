import { expect, type Page } from '@playwright/test';

/** Opens an article and waits for the script that comes after its text: what is pressed earlier does what it does without. */
export async function openArticle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('share-said:defined')).toHaveCount(1);
}
