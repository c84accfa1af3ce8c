import { expect, test } from './site-test.ts';

test('a slash or Ctrl-K opens the search on any page, and Escape closes it', async ({ page }) => {
  await page.goto('speakers/');
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('it finds while one types; arrows and Enter open a result at its words', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search quotes and paragraphs' })).toBeFocused();
  await page.keyboard.type('energy infrastr');
  const hits = page.locator('dialog .hit > a');
  await expect(hits.first().locator('mark').first()).toHaveText(/energy/i);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results? for/);
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=energy\+infrastr#[pq]-/);
});

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search quotes and paragraphs' })).toBeFocused();
  await page.keyboard.type('ceasefire');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/\?q=ceasefire$/);
});

test('a slash typed into a field stays a slash, and on the search page it leads to the box', async ({
  page,
}) => {
  await page.goto('quotes/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(box).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('words are marked also where the browser knows no text fragments', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Document.prototype as { fragmentDirective?: unknown }).fragmentDirective;
  });
  await page.goto('quotes/?q=ceasefire+energy');
  const link = await page.locator('.hit > a').first().getAttribute('href');
  await page.goto(link ?? '');
  const marked = page.locator('mark.shared');
  await expect
    .poll(async () => new Set(await marked.allTextContents()))
    .toEqual(new Set(['energy', 'ceasefire']));
});
