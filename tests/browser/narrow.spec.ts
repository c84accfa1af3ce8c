import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

test('a name that is chosen is whole, in bold too, beside what stays at the end of the line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(ARTICLE);
  const key = page.getByRole('link', { name: 'What the bars mean' });
  const names = page.locator('.cast .voice');
  for (const name of await names.all()) {
    await name.locator('input').check({ force: true });
    const { x = 0, width = 0 } = (await name.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual((await key.boundingBox())?.x ?? 0);
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
