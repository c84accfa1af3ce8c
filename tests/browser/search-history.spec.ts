import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const box = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('[data-part="status"]');

/** Types other words letter after letter, faster than any machine that is busy could let a rest come between. */
async function typeAtOnce(page: Page, words: string): Promise<void> {
  // What is typed before the search has come is no step of its own.
  await expect(page.locator('quote-search:defined')).toHaveCount(1);
  await box(page).evaluate((input, letters) => {
    (input as HTMLInputElement).value = '';
    for (const letter of letters) {
      (input as HTMLInputElement).value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    }
  }, words);
}

test('each search that was rested on or sent is a step, however fast one types, and Back and Forward show it', async ({
  page,
}) => {
  await page.goto('quotes/');
  await typeAtOnce(page, 'moratorium');
  await expect(page).toHaveURL(/\?q=moratorium$/);
  await typeAtOnce(page, 'herring');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\?q=herring$/);
  await box(page).fill('Ribbon');
  await expect(page).toHaveURL(/\?q=Ribbon$/);
  for (const query of ['herring', 'moratorium']) {
    await page.goBack();
    await expect(box(page)).toHaveValue(query);
    await expect(status(page)).toContainText(`for “${query}”`);
  }
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(page.locator('[data-part="all"]')).toBeVisible();
  for (const query of ['moratorium', 'herring', 'Ribbon']) {
    await page.goForward();
    await expect(box(page)).toHaveValue(query);
    await expect(status(page)).toContainText(`for “${query}”`);
  }
});

test('a result opened before the search came to rest leaves it as a step, and Forward leads to the result again', async ({
  page,
}) => {
  await page.goto('quotes/');
  await box(page).fill('moratorium');
  await page.locator('.hit a').first().click();
  await expect(page).toHaveURL(/\/(?:articles|topics)\//);
  const opened = page.url();
  await page.goBack();
  await expect(page).toHaveURL(/\/quotes\/\?q=moratorium$/);
  await expect(status(page)).toContainText('for “moratorium”');
  await page.goForward();
  await expect(page).toHaveURL(opened);
});

test('Forward restores filters and the place one had scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto('quotes/?q=the');
  await expect(status(page)).toContainText('for “the”');
  await page.getByText('Filters').click();
  await page.getByLabel('Quote').selectOption('direct');
  await expect(page).toHaveURL(/\?q=the&kind=direct$/);
  // The address comes first, and then the results, with lines above them that move the place of who has scrolled by then.
  await expect(page.locator('quote-search')).not.toHaveAttribute('aria-busy');
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(700);
  await page.goBack();
  await expect(page.getByLabel('Quote')).toHaveValue('');
  await page.goForward();
  await expect(page.getByLabel('Quote')).toHaveValue('direct');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700);
});

test('a question shows what was understood, and can be taken back for its words', async ({ page }) => {
  await page.goto(`quotes/?q=${encodeURIComponent('what did Lune say about the moratorium')}`);
  await expect(status(page)).toContainText('said by Edda Lune');
  await expect(page.locator('.hit .meta').first()).toContainText('Edda Lune');
  await page.getByRole('button', { name: 'Search for all the words instead' }).click();
  await expect(page).toHaveURL(/&as=words$/);
  await expect(status(page)).not.toContainText('said by');
  await page.goBack();
  await expect(status(page)).toContainText('said by Edda Lune');
});

test('fields that were typed are filters in the lists once they are sent, and are taken back there', async ({
  page,
}) => {
  await page.goto('quotes/');
  const box = page.getByRole('searchbox');
  await box.fill('moratorium speaker:lune kind:direct');
  await expect(status(page)).toContainText('said by Edda Lune');
  await expect(box).toHaveValue('moratorium speaker:lune kind:direct');
  const found = await page.locator('.hit').count();
  await box.press('Enter');
  await expect(box).toHaveValue('moratorium');
  await expect(page.getByLabel('Speaker')).toHaveValue('edda-lune');
  await expect(page.locator('select[name="kind"]')).toHaveValue('direct');
  await expect(page).toHaveURL(/\?q=moratorium&speaker=edda-lune&kind=direct$/);
  await expect(page.locator('.hit')).toHaveCount(found);
  await page.getByLabel('Speaker').selectOption('');
  await expect(page).toHaveURL(/\?q=moratorium&kind=direct$/);
});

test('what is not found leads on: without quotation marks, without filters, to titles, or to all quotes', async ({
  page,
}) => {
  await page.goto(`quotes/?q=${encodeURIComponent('"moratorium the partial"')}`);
  await expect(status(page)).toHaveText(
    /^Nothing found for “.*” in \d+ texts\. Without the quotation marks: \d+ results?\.$/,
  );
  await expect(page.locator('.hit').first()).toBeVisible();
  await page.goto('quotes/?q=moratorium&from=2040-01-01');
  await expect(status(page)).toHaveText(/ Without filters: \d+ results\.$/);
  await page.goto('quotes/?q=xyzzqk');
  await expect(status(page)).toHaveText(/ All quotes are listed below\.$/);
  await expect(page.locator('.quote-item').first()).toBeVisible();
});

test('a word that is nowhere is asked back, with a link to the nearest that is somewhere', async ({
  page,
}) => {
  await page.goto('quotes/?q=dyas&kind=direct');
  await status(page).getByRole('link', { name: 'Did you mean “days”?' }).click();
  await expect(page).toHaveURL(/\?q=days&kind=direct$/);
  await expect(page.locator('.hit').first()).toBeVisible();
  await expect(status(page).getByRole('link')).toHaveCount(0);
});

test('the quick search leads to all results', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search everything' })).toBeFocused();
  await page.keyboard.type('moratorium');
  await page.getByRole('link', { name: /^All \d+ results$/ }).click();
  await expect(page).toHaveURL(/\/quotes\/\?q=moratorium$/);
});

test('on a phone a filter tells at once how much it leaves, beside the lists', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('quotes/?q=moratorium');
  await page.getByText('Filters').click();
  await page.getByLabel('Speaker').selectOption('jonas-aster');
  const effect = page.getByRole('button', { name: /^Show \d+ results?$/ });
  await expect(effect).toBeInViewport();
  await effect.click();
  await expect(page.locator('.hit').first()).toBeInViewport();
});
