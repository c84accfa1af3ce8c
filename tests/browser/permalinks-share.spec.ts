import { chromium, expect } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import { overlaps } from './overlaps.ts';
import { CORRECTED, GULLS, idOf, LAMP, press, select, selectFrom, test } from './pier-editions.ts';

/** Where the article stands for everybody, wherever it is read. */
const PUBLISHED = 'https://readout.example/articles/pier/';

test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a press on a permalink leads to the paragraph, and says that the link is copied once it is', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  const id = idOf(editions, LAMP);
  await press(page, id);
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  await expect(page).toHaveURL(`${editions.address}#${id}`);
  const version = linkVersions(CORRECTED)[1];
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${PUBLISHED}?v=${version}#${id}`);
});

test('where the browser refuses to copy, the link stands in a field, selected', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  const id = idOf(editions, LAMP);
  await press(page, id);
  const field = page.getByLabel('Could not copy: here it is');
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(new RegExp(`\\?v=.*#${id}$`));
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('a link opened with a key held is not copied', async ({ page, context, editions }) => {
  await page.goto(editions.address);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  // Without a screen, Chromium leaves one such click in ten unanswered, though nothing has prevented its default.
  await expect(async () => {
    const opened = context.waitForEvent('page', { timeout: 2000 });
    await press(page, idOf(editions, LAMP), ['ControlOrMeta']);
    await opened;
  }).toPass();
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

test('the system’s sheet for sharing is offered where there is one', async ({ page, editions }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: data?.url });
  });
  await page.goto(editions.address);
  const id = idOf(editions, LAMP);
  await press(page, id);
  await page.getByRole('button', { name: 'Share…' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: string }).shared)).toMatch(
    new RegExp(`#${id}$`),
  );
});

test('selected words become a link that the browser leads to and marks', async ({ page, editions }) => {
  await page.goto(editions.address);
  await select(page, LAMP, 'trimmed this lamp for forty');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const fragment = `#${idOf(editions, LAMP)}:~:text=%E2%80%9CI%20have-,trimmed%20this%20lamp%20for%20forty,-years%2C%20and%20nobody`;
  expect(link).toBe(PUBLISHED + fragment);
  const opened = await page.context().newPage();
  await opened.goto(editions.address + fragment);
  const paragraph = opened.locator('[data-paragraph]', { hasText: LAMP });
  await expect(paragraph).toBeInViewport();
  await expect(opened.locator('permalink-guide:defined')).toHaveCount(1);
  // The browser keeps what it marks to itself: no mark of ours is needed.
  await expect(opened.locator('mark.shared')).toHaveCount(0);
});

test('words can be cited, and taken as Markdown, HTML and data', async ({ page, editions }) => {
  await page.goto(editions.address);
  await select(page, LAMP, 'nobody is going to trim it better');
  const copied = async (name: string) => {
    await page.getByRole('button', { name: `Copy as ${name}` }).click();
    await expect(page.getByRole('status').filter({ hasText: `${name} copied` })).toHaveCount(1);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Citation')).toMatch(
    /^“nobody is going to trim it better” — Asta Lind, “The pier is sold”, Readout, 2024-05-07, https:.*\/articles\/pier\/#p-/,
  );
  expect(await copied('Markdown')).toMatch(
    /^> nobody is going to trim it better\n>\n> — Asta Lind, \[The pier is sold\]\(</,
  );
  expect(await copied('HTML')).toMatch(/^<blockquote cite="https:[^"]*" lang="en">\n<p>nobody is/);
  expect(JSON.parse(await copied('JSON'))).toMatchObject({
    article: { slug: 'pier' },
    paragraph: idOf(editions, LAMP),
    text: 'nobody is going to trim it better',
    quotes: [{ speaker: { name: 'Asta Lind' } }],
  });
});

test('a link and a citation have the same address, and no mark that the selection cuts', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await select(page, LAMP, 'nobody is going to trim it better,”');
  const copied = async (name: string, what: string) => {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('status').filter({ hasText: `${what} copied` })).toHaveCount(1);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const link = await copied('Copy link', 'Link');
  expect(link).toBe(
    `${PUBLISHED}#${idOf(editions, LAMP)}:~:text=forty%20years%2C%20and-,nobody%20is%20going%20to%20trim%20it%20better%2C,-%E2%80%9D%20keeper%20Asta`,
  );
  expect(await copied('Copy as Citation', 'Citation')).toBe(
    `“nobody is going to trim it better” — Asta Lind, “The pier is sold”, Readout, 2024-05-07, ${link}`,
  );
});

for (const width of [1440, 390]) {
  test(`the tools cover no word, ${width} wide`, async ({ page, editions }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(editions.address);
    await select(page, LAMP, 'nobody is going to trim it better');
    const tools = page.getByRole('group', { name: 'Copy these words' });
    await expect(tools).toBeVisible();
    const covered = await tools.evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return [...document.querySelectorAll('[data-paragraph]')].filter((each) => {
        const place = each.getBoundingClientRect();
        return place.bottom > top && place.top < bottom;
      }).length;
    });
    expect(covered).toBe(0);
    const apart = await page.evaluate(() => {
      getSelection()?.removeAllRanges();
      return document.querySelectorAll('[data-paragraph]')[2]?.getBoundingClientRect().top;
    });
    await expect(tools).toHaveCount(0);
    const after = await page.evaluate(
      () => document.querySelectorAll('[data-paragraph]')[2]?.getBoundingClientRect().top,
    );
    expect(after).toBeLessThan(apart ?? 0);
  });
}

test('words over several paragraphs are copied with the breaks that one sees, as they are and as a citation', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await selectFrom(page, [LAMP, 'nobody is going'], [GULLS, 'Visitors are asked']);
  const seen = CORRECTED.slice(1, 4).join('\n\n');
  const words = seen.slice(seen.indexOf('nobody'), seen.indexOf(' not to feed'));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByRole('group', { name: 'Copy these words' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard()).toBe(words);
  await page.getByRole('button', { name: 'Copy as Citation' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Citation copied' })).toHaveCount(1);
  // The mark that was cut is whole again, within those of the citation.
  expect(await clipboard()).toContain(`“‘${words.replace('”', '’')}” — “The pier is sold”`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  expect(await clipboard()).toMatch(
    new RegExp(`#${idOf(editions, LAMP)}:~:text=nobody%20is%20going,Visitors%20are%20asked$`),
  );
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 400 },
]) {
  test(`what is said of a copy lies on no tools, ${viewport.width} wide`, async ({ page, editions }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${editions.address}#voice:asta-lind`);
    await select(page, GULLS, 'feed the gulls');
    const tools = page.getByRole('group', { name: 'Copy these words' });
    await page.locator('[data-paragraph]', { hasText: GULLS }).evaluate((each) => {
      each.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('.share-box:popover-open')).toHaveCount(2);
    expect(await overlaps(page, '.share-box:popover-open')).toBe(0);
    await expect(tools).toBeInViewport({ ratio: 1 });
  });
}

test('by keyboard, the tools come right after the words, and Escape puts them away', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await select(page, GULLS, 'feed the gulls');
  const tools = page.getByRole('group', { name: 'Copy these words' });
  await expect(tools).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
});

test('where the browser does not know text fragments, the page marks the words itself', async ({
  editions,
}) => {
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--disable-blink-features=TextFragmentIdentifiers'],
  });
  const page = await browser.newPage();
  await page.goto(`${editions.address}#${idOf(editions, LAMP)}:~:text=have-,trimmed%20this,lamp,-for`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await expect(page.locator('mark.shared')).toHaveText('trimmed this lamp');
  await browser.close();
});
