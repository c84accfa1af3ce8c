import { expect, test } from './site-test.ts';
import { stopClock } from './stop-clock.ts';

for (const kind of ['', 'speakers/', 'articles/', 'topics/', 'guide/', 'about/attribution/']) {
  test(`a slash or Ctrl-K opens the search wherever one is, and Escape closes it: /${kind}`, async ({
    page,
  }) => {
    await page.goto(kind);
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name: 'Search' });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });
}

test('a press beside the search closes it, one in it does not', async ({ page }) => {
  await page.goto('speakers/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('moratorium');
  const found = dialog.locator('.found');
  await expect(found).toContainText('“moratorium”');
  await found.click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
});

test('it finds while one types; arrows and Enter open a result at its words', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search everything' })).toBeFocused();
  await page.keyboard.type('herring spawni');
  const hits = page.locator('dialog .hit a');
  await expect(page.locator('dialog .hit').first().locator('mark').first()).toHaveText(/herring/i);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results? for “herring spawni”/);
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  const spoken = page.locator('dialog .hit[data-type="quote"] a').first();
  for (const _ of await hits.all()) {
    if (await spoken.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=herring\+spawni#q-/);
});

test('results that come late leave the choice where it was', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  const box = page.getByRole('searchbox', { name: 'Search everything' });
  await expect(box).toBeFocused();
  await page.keyboard.type('herring spawni');
  const hits = page.locator('dialog .hit a');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/“herring spawni”/);
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toBeFocused();
  const chosen = (await hits.first().textContent()) ?? '';
  const answer = (words: string) =>
    box.evaluate((field: HTMLInputElement, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }, words);
  await answer('herring spawning');
  await expect(status).toHaveText(/“herring spawning”/);
  await expect(page.locator('dialog .hit a:focus')).toHaveText(chosen);
  await answer('xylophonist zzyzx');
  await expect(status).toHaveText(/“xylophonist zzyzx”/);
  await expect(box).toBeFocused();
});

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto('');
  await page.locator('body').press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search everything' })).toBeFocused();
  await page.keyboard.type('moratorium');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/\?q=moratorium$/);
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

for (const name of ['input', 'textarea', 'select', 'p']) {
  test(`a slash and Ctrl-K are left to a field: ${name === 'p' ? 'editable text' : name}`, async ({
    page,
  }) => {
    await page.goto('speakers/');
    await page.locator('main').evaluate((main, made) => {
      const field = document.createElement(made);
      if (made === 'p') field.contentEditable = 'true';
      main.prepend(field);
      field.focus();
    }, name);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.locator('main > :first-child')).toBeFocused();
    await expect(page.locator('quick-search dialog')).toHaveCount(0);
  });
}

test('a search over the page tells of a network that is slow, then of one that is gone', async ({ page }) => {
  const { promise: shown, resolve: letNetworkFail } = Promise.withResolvers<void>();
  await page.route('**/search/current.json', async (route) => {
    await shown;
    await route.abort();
  });
  await stopClock(page);
  await page.goto('speakers/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('moratorium');
  const status = page.getByRole('dialog').getByRole('status');
  await page.clock.runFor(2_000);
  await expect(status).toHaveText('Searching …');
  letNetworkFail();
  await expect(page.getByRole('dialog')).toContainText('Search does not work just now');
  await page.clock.runFor(1_000);
  await expect(status).toHaveText(
    'Search does not work just now: the network did not deliver the search index.',
  );
});

test('a search closed and opened again in one breath opens again', async ({ page }) => {
  await page.goto('speakers/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  const target = await page.evaluate(() => {
    const dialog = document.querySelector('quick-search dialog') as HTMLDialogElement;
    const field = document.activeElement as HTMLElement;
    dialog.close();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    return field.localName;
  });
  expect(target).toBe('input');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

test('words are marked also where the browser knows no text fragments', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Document.prototype as { fragmentDirective?: unknown }).fragmentDirective;
  });
  await page.goto('quotes/?q=moratorium+herring');
  const link = await page.locator('.hit[data-type="quote"] a').first().getAttribute('href');
  await page.goto(link ?? '');
  const marked = page.locator('mark.shared');
  await expect
    .poll(async () => new Set(await marked.allTextContents()))
    .toEqual(new Set(['herring', 'moratorium']));
});

test('Close closes the search, also where there is no Escape key', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('speakers/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('moratorium');
  await expect(dialog.getByRole('status')).toContainText('“moratorium”');
  await dialog.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const close = dialog.getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport();
  await close.click();
  await expect(dialog).toBeHidden();
});

/** Words from the ends of long paragraphs. */
const LATE_WORDS = [
  'word is an open question',
  'ice and its list of sightings',
  'keeps the boats out',
  'a calm strait',
];

for (const width of [390, 1440]) {
  test(`what was found is in view in each result, in a window ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    for (const words of LATE_WORDS) {
      await dialog.getByRole('searchbox').fill(words);
      await expect(dialog.getByRole('status')).toContainText(`“${words}”`);
      const hidden = await dialog.locator('.hit :is(a, .below):has(mark)').evaluateAll((lines) =>
        lines
          .filter((line) => {
            const { bottom } = line.getBoundingClientRect();
            const middles = [...line.querySelectorAll('mark')].map((mark) => {
              const box = mark.getBoundingClientRect();
              return (box.top + box.bottom) / 2;
            });
            return middles.every((middle) => middle > bottom);
          })
          .map((line) => line.textContent),
      );
      expect(hidden).toEqual([]);
    }
  });
}

test('the search with filters has them open, and is found where one looks for it by habit', async ({
  page,
}) => {
  await page.goto('speakers/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox', { name: 'Search everything' }).fill('zzyzx');
  await page.getByRole('link', { name: 'Search with filters' }).click();
  await expect(page).toHaveURL(/quotes\/\?q=zzyzx/);
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toBeVisible();
  await page.goto('search/?q=herring');
  await expect(page).toHaveURL(/quotes\/\?q=herring$/);
});
