import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

test('every voice is seen whole, chosen or not', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ARTICLE);
    for (const name of await page.locator('.cast .voice').all()) {
      await name.locator('input').check({ force: true });
      await expect(name).toBeInViewport({ ratio: 1 });
    }
  }
});

test('where there is no margin, who speaks stands above the words, and the sign of each link is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(ARTICLE);
  for (const block of await page.locator('div.block:has(> .voices)').all()) {
    const name = await block.locator('> .voices').boundingBox();
    const words = await block.locator('> [data-paragraph]').boundingBox();
    expect((name?.y ?? 0) + (name?.height ?? 0)).toBeLessThanOrEqual((words?.y ?? 0) + 1);
  }
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const sign = page.locator('.block > .permalink').nth(1);
    await expect(sign).not.toHaveCSS('color', paper);
    await expect(sign).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  }
});
