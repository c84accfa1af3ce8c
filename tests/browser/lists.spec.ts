import { expect, test } from './site-test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the front page leads with one story, its picture in the width of its text, and tells who said what last', async ({
      page,
    }) => {
      await page.goto('');
      const stories = page.locator('.news > article');
      const lead = stories.first();
      await expect(lead.getByRole('heading')).toHaveText(
        'Port Wren and Skarn agree to a partial herring moratorium',
      );
      const [first = 0, ...others] = await stories
        .locator('h2')
        .evaluateAll((all) => all.map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)));
      expect(first).toBeGreaterThan(Math.max(...others));
      const picture = await lead.locator('img').boundingBox();
      const text = await lead.boundingBox();
      expect(picture?.width).toBeCloseTo(text?.width ?? 0, 0);
      // The news is read before it is illustrated.
      const dek = await lead.locator('.dek').boundingBox();
      expect(picture?.y).toBeGreaterThan((dek?.y ?? Number.POSITIVE_INFINITY) + (dek?.height ?? 0));
      const statements = page.getByRole('region', { name: 'Most recent statements' }).getByRole('listitem');
      const told = await statements.evaluateAll((items) =>
        items.map((item) => ({
          speaker: item.getAttribute('data-voice'),
          day: item.querySelector('time')?.dateTime ?? '',
        })),
      );
      expect(told.length).toBeGreaterThan(3);
      expect(new Set(told.map(({ speaker }) => speaker)).size).toBe(told.length);
      expect(told.map(({ day }) => day)).toEqual(
        told
          .map(({ day }) => day)
          .toSorted()
          .reverse(),
      );
      await statements.first().locator('blockquote a').click();
      await expect(page).toHaveURL(/articles\/herring-moratorium\/quotes\/q-/);
    });

    test('the front page names those whose own words an article has, and counts these alone', async ({
      page,
    }) => {
      await page.goto('');
      const lead = page.locator('.news > article').first();
      await expect(lead.locator('.meta')).toHaveText(
        /^\s*12 quotes\s+8 notes\s+Harbour Office, Skarn Office, Mara Quell,? and Edda Lune\s*$/,
      );
      await expect(page.locator('.news')).not.toContainText('paraphrased');
    });

    test('a speaker’s page holds all quotes, newest first, and a dot for each on a line of days', async ({
      page,
    }) => {
      await page.goto('speakers/harbour-office/');
      const days = await page
        .locator('.page > .quote-list time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days.length).toBeGreaterThan(3);
      expect(days).toEqual(days.toSorted().reverse());
      const dots = page.locator('.timeline circle');
      await expect(dots).toHaveCount(days.length);
      const wide = (await page.locator('.timeline').boundingBox()) as { x: number; width: number };
      for (const dot of await dots.all()) {
        const box = (await dot.boundingBox()) as { x: number; width: number };
        expect(box.x).toBeGreaterThanOrEqual(wide.x - 2);
        expect(box.x + box.width).toBeLessThanOrEqual(wide.x + wide.width + 2);
      }
    });

    test('what is only a piece of a sentence is listed in its sentence', async ({ page }) => {
      await page.goto('speakers/harbour-office/');
      const item = page.locator('.quote-item', { hasText: '“herring and spawning” moratorium' });
      await expect(item.locator('.in-sentence')).toHaveText(
        'The Harbour Office of Port Wren spoke in its minutes on Tuesday of a “herring and spawning” moratorium.',
      );
      await expect(item.locator('q')).toHaveText('“herring and spawning”');
      await item.getByRole('link', { name: 'Cite or share' }).click();
      await expect(page.locator('.in-sentence q')).toHaveText('“herring and spawning”');
    });

    test('the dots and days of a timeline can be seen and read on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto('speakers/harbour-office/');
      const dot = await page.locator('.timeline circle').first().boundingBox();
      expect(dot?.width).toBeGreaterThanOrEqual(12);
      for (const day of await page.locator('.timeline time').all()) {
        const size = await day.evaluate((element) => getComputedStyle(element).fontSize);
        expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(13);
        await expect(day).toHaveText(/^\d{1,2} \w+ \d{4}$/);
      }
    });

    test('a topic’s page tells what everybody said, in order', async ({ page }) => {
      await page.goto('topics/moratorium/');
      const items = page.locator('.quote-item');
      const speakers = await items.locator('.name').allTextContents();
      expect(new Set(speakers.map((name) => name.trim())).size).toBeGreaterThan(3);
      const days = await items
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days).toEqual(days.toSorted());
      await items.first().locator('.meta').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/articles\/[^/]+\/#q-/);
    });
  });
}

test('the guide is read page by page to its end, and each page shows where one is', async ({ page }) => {
  await page.goto('guide/');
  const titles = await page.locator('.chapters h2').allTextContents();
  await page.locator('.chapters a').first().click();
  for (const [place, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const contents = page.getByRole('navigation', { name: 'Guide', exact: true });
    await expect(contents.getByRole('link')).toHaveText([...titles, 'Rules']);
    await expect(contents.locator('[aria-current=page]')).toHaveText(title);
    const next = page.getByRole('link', { name: /^Next / });
    if (place < titles.length - 1) await next.press('Enter');
    else await expect(next).toHaveCount(0);
  }
});

test('the guide is printed without its contents, as wide as on the screen', async ({ page }) => {
  await page.goto('guide/annotating/');
  const width = async () => (await page.locator('.prose').boundingBox())?.width ?? 0;
  const onScreen = await width();
  await page.emulateMedia({ media: 'print' });
  expect(await width()).toBeGreaterThanOrEqual(onScreen);
  await expect(page.getByRole('navigation', { name: 'Guide', exact: true })).toBeHidden();
});
