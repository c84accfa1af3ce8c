import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

test('every voice is seen whole, chosen or not', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ARTICLE);
    for (const name of await page.locator('.cast .voice').all()) {
      // By key: a press leads on to the words.
      await name.locator('input').press(' ');
      await expect(name.locator('input')).toBeChecked();
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

test('in a low and narrow window the line of voices fades where it goes on, and its last name is seen whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ARTICLE);
  const bar = page.locator('.bar');
  const last = bar.locator('.cast .voice').last();
  await expect(last).not.toBeInViewport();
  const fade = await bar.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingInlineEnd));
  await expect(bar).toHaveCSS(
    'mask-image',
    `linear-gradient(90deg, rgb(0, 0, 0) calc(100% - ${fade}px), rgba(0, 0, 0, 0))`,
  );
  await bar.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
  const { x = 0, width = 0 } = (await last.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(320 - fade + 1);
});
