import type { Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { expect, test } from './site-test.ts';
import { stopClock } from './stop-clock.ts';

const box = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('.hit a');
const status = (page: Page) => page.locator('[data-part="status"]');

test('typing shows results as one types, marks what matched, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('quotes/');
  await box(page).pressSequentially('herring morato');
  await expect(status(page)).toHaveText(/^\d+ results? for “herring morato”\.$/);
  await expect(hits(page).first().locator('mark').first()).toHaveText(/^(herring|moratorium)$/i);
  await expect(page).toHaveURL(/\/quotes\/\?q=herring\+morato$/);
  await expect(page.locator('[data-part="all"]')).toBeHidden();
});

test('a quote among the results ends without the comma that its sentence lent it', async ({ page }) => {
  await page.goto(`quotes/?q=${encodeURIComponent('"a very hopeful speech"')}`);
  await expect(page.locator('.hit[data-type="quote"] > a').first()).toHaveText(
    '“It was a very hopeful speech, but it was not a whole one”',
  );
});

test('a list without words tells of each speaker how many quotes it has', async ({ page }) => {
  await page.goto('quotes/');
  await page.getByText('Filters').click();
  const speaker = page.getByLabel('Speaker');
  await expect(speaker.locator('option').nth(1)).toHaveText(/\(\d+\)$/);
  const options = await speaker
    .locator('option[value]:not([value=""])')
    .evaluateAll((all) => all.map((option) => [(option as HTMLOptionElement).value, option.textContent]));
  for (const [value = '', label] of options.slice(0, 5)) {
    const [, count] = /\((\d+)\)$/.exec(label ?? '') ?? [];
    await speaker.selectOption({ value: value ?? '' });
    await expect(page.locator('[data-part="status"]')).toHaveText(new RegExp(`^${count} results?\\.$`));
  }
});

test('a result opens at its permalink, and Back restores search, filters and place', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto('quotes/?q=the&kind=direct');
  const last = hits(page).last();
  const place = () => last.evaluate((link) => Math.round(link.getBoundingClientRect().top));
  // As far as a press on it scrolls, too.
  await last.hover();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const left = await place();
  const count = await hits(page).count();
  await last.click();
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=the#q-/);
  const id = new URL(page.url()).hash.slice(1).split(':~:')[0] ?? '';
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/quotes\/\?q=the&kind=direct$/);
  await expect(hits(page)).toHaveCount(count);
  await expect(box(page)).toHaveValue('the');
  // Where it stood for the reader: lines above may have come since.
  await expect.poll(place).toBe(left);
});

test('filters narrow, count and can be shared', async ({ page }) => {
  await page.goto('quotes/?q=moratorium');
  await expect(hits(page).first()).toBeVisible();
  const all = await hits(page).count();
  await page.getByText('Filters').click();
  const speaker = page.getByLabel('Speaker');
  const option = await speaker.locator('option').nth(1).textContent();
  const [, name, count] = /^(.*) \((\d+)\)$/.exec(option ?? '') ?? [];
  await speaker.selectOption({ index: 1 });
  await expect(hits(page)).toHaveCount(Number(count));
  expect(Number(count)).toBeLessThan(all);
  await expect(page).toHaveURL(/\?q=moratorium&speaker=/);
  await page.reload();
  await expect(hits(page)).toHaveCount(Number(count));
  await expect(speaker.locator('option:checked')).toHaveText(`${name} (${count})`);
  await page.goBack();
  await expect(hits(page)).toHaveCount(all);
});

test('a year is chosen from those that have results, and is in the address as its first and last day', async ({
  page,
}) => {
  await page.goto('quotes/?q=moratorium');
  await expect(hits(page).first()).toBeVisible();
  await page.getByText('Filters').click();
  const year = page.getByLabel('Year');
  const option = await year.locator('option').nth(1).textContent();
  const [, name, count] = /^(\d{4}) \((\d+)\)$/.exec(option ?? '') ?? [];
  await year.selectOption({ index: 1 });
  await expect(page).toHaveURL(new RegExp(`\\?q=moratorium&from=${name}-01-01&to=${name}-12-31$`));
  await expect(status(page)).toHaveText(
    `${count} results for “moratorium”. Where the text does not tell when words were said, the day of the article counts.`,
  );
  await page.goto(`quotes/?q=moratorium&from=${name}&to=${name}`);
  await expect(year.locator('option:checked')).toHaveText(`${name} (${count})`);
  await expect(page.getByLabel('From')).toHaveValue(`${name}-01-01`);
  await year.selectOption({ index: 0 });
  await expect(page).toHaveURL(/\?q=moratorium$/);
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('');
});

test('arrows walk through the results and Enter opens one', async ({ page }) => {
  await page.goto('quotes/?q=moratorium');
  await expect(hits(page).first()).toBeVisible();
  await box(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(?:articles|topics)\//);
});

test('a screen reader hears the count once typing has paused', async ({ page }) => {
  await stopClock(page);
  await page.goto('quotes/');
  await box(page).pressSequentially('moratorium');
  const announced = page.getByRole('status');
  await expect(status(page)).toHaveText(/results for “moratorium”/);
  await page.clock.runFor(500);
  await expect(announced).toBeEmpty();
  await page.clock.runFor(500);
  await expect(announced).toHaveText(/^\d+ results for “moratorium”\.$/);
});

test('markup, patterns and endless queries are only words', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(`quotes/?q=${encodeURIComponent(markup)}`);
  await expect(status(page)).toContainText(`“${markup}”`);
  for (const query of ['(.*)+[\\', 'x'.repeat(10_000), 'word '.repeat(2_000)]) {
    await box(page).fill(query);
    await expect(status(page)).toContainText(query.slice(0, 40).trim());
  }
  expect(dialogs).toEqual([]);
  await expect(page.locator('quote-search img')).toHaveCount(0);
});

test('an index that does not come is told of, the list stays, and search can be tried again', async ({
  page,
}) => {
  await page.context().route('**/search/**', (route) => route.abort());
  await page.goto('quotes/?q=moratorium');
  await expect(page.getByRole('alert')).toContainText(
    'Search does not work just now: the network did not deliver the search index. All quotes are listed below.',
  );
  await expect(page.locator('.quote-item').first()).toBeVisible();
  await page.context().unroute('**/search/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a search that waits for the network says so', async ({ page }) => {
  const { promise: shown, resolve: letIndexCome } = Promise.withResolvers<void>();
  await page.context().route('**/search/*/index.json', async (route) => {
    await shown;
    await route.continue();
  });
  await stopClock(page);
  await page.goto('quotes/?q=moratorium');
  await expect(page.locator('quote-search[aria-busy]')).toHaveCount(1);
  await page.clock.runFor(1_000);
  await expect(page.getByText('Searching …', { exact: true }).first()).toBeVisible();
  await page.clock.runFor(4_000);
  await expect(page.getByText('Still searching: the network is slow.').first()).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Still searching: the network is slow.');
  letIndexCome();
  await expect(hits(page).first()).toBeVisible();
  await page.clock.runFor(1_000);
  await expect(page.getByText('earching:')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('results for “moratorium”.');
});

for (const [what, change] of [
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['of another version', (text: string) => text.replace(/"format":\d+/, '"format":99')],
] as const) {
  test(`an index that is ${what} is told of`, async ({ page }) => {
    await page.context().route('**/search/*/index.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
    await page.goto('quotes/?q=moratorium');
    await expect(page.getByRole('alert')).toContainText(
      what === 'cut off'
        ? 'the search index is incomplete'
        : 'the search index is of another version than this page',
    );
    await expect(page.locator('.quote-item').first()).toBeVisible();
  });
}

test('what was typed before the search arrived is searched for, not lost', async ({ page }) => {
  const { promise: typed, resolve: letScriptsCome } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('quotes/', { waitUntil: 'commit' });
  await box(page).fill('moratorium');
  letScriptsCome();
  await expect(hits(page).first()).toContainText(/moratorium/i);
  await expect(box(page)).toHaveValue('moratorium');
  await expect(page).toHaveURL(/\?q=moratorium$/);
});

test('nothing moves while the page of quotes arrives', async ({ page }) => {
  await page.goto('quotes/');
  expect(await layoutShift(page)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every quote is listed with its speaker, day and permalink', async ({ page }) => {
    await page.goto('quotes/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const items = page.locator('.quote-item');
    expect(await items.count()).toBeGreaterThan(20);
    await expect(items.first().locator('.name')).not.toBeEmpty();
    await expect(items.first().locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}/);
    await items.first().getByRole('link', { name: 'Read in context' }).click();
    await expect(page).toHaveURL(/\/articles\/[^/]+\/#q-/);
  });
});
