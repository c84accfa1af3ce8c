import { expect } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import {
  GONE,
  GULLS,
  idOf,
  LAMP,
  PIER,
  press,
  ROPE,
  SHED,
  select,
  test,
  versionOf,
} from './pier-editions.ts';

test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a link to a paragraph that was joined to another leads to both', async ({ page, editions }) => {
      for (const text of [ROPE, SHED]) {
        await page.goto(`${editions.address}#${idOf(editions, text)}`);
        const paragraph = page.locator('[data-paragraph]', { hasText: ROPE });
        await expect(paragraph).toBeInViewport();
        expect(await paragraph.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
          'rgba(0, 0, 0, 0)',
        );
        const said = await page
          .locator(':target')
          .evaluate((node) => getComputedStyle(node, '::before').content);
        // One of the two ids has stayed with the paragraph.
        const isOwn = idOf(editions, text) === (await paragraph.getAttribute('id'));
        expect(said.includes('Now part of this paragraph')).toBe(!isOwn);
      }
    });

    test('a link to a paragraph that is gone leads to where it stood, and tells when it went and what it said', async ({
      page,
      editions,
    }) => {
      await page.goto(`${editions.address}#${idOf(editions, GONE)}`);
      const tombstone = page.locator(':target');
      await expect(tombstone).toBeInViewport();
      await expect(tombstone).toContainText(/A paragraph that stood here was removed on \d+ \w+ \d{4}\./);
      await tombstone.getByText('What it said').click();
      await expect(tombstone.getByText(GONE)).toBeVisible();
    });
  });
}

test('a link whose paragraph has changed says so and shows the difference', async ({ page, editions }) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, PIER)}#${idOf(editions, PIER)}`);
  const notice = page.locator('.link-notice');
  await expect(notice).toContainText(
    'This paragraph has changed since the link was made. The article was last updated on 8 May 2024.',
  );
  await expect(notice.locator('del')).toHaveText(['a single crown ', 'Monday.']);
  await expect(notice.locator('ins')).toHaveText(['two crowns ', 'Tuesday.']);
  await expect(page.getByRole('status').filter({ hasText: 'has changed' })).toHaveCount(1);
});

test('a link whose paragraph has not changed says nothing, nor does one followed from there', async ({
  page,
  editions,
}) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, LAMP)}#${idOf(editions, LAMP)}`);
  await expect(page.locator('permalink-guide:defined')).toHaveCount(1);
  await expect(page.locator('.link-notice')).toHaveCount(0);
  await press(page, idOf(editions, GULLS));
  await expect(page).toHaveURL(`${editions.address}#${idOf(editions, GULLS)}`);
  await expect(page.locator('.link-notice')).toHaveCount(0);
});

test('an id that the page does not know leads to the best match, and says that it is one', async ({
  page,
  editions,
}) => {
  // A link to the same words, made by another ledger.
  await page.goto(`${editions.address}?v=${versionOf(editions, GULLS)}#p-0000000001`);
  const paragraph = page.locator('[data-paragraph]', { hasText: GULLS });
  await expect(paragraph).toHaveAttribute('data-followed');
  await expect(paragraph).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: 'Best match' })).toHaveCount(1);
  await expect(page.locator('.block', { has: paragraph }).locator('.link-notice')).toBeVisible();
});

test('a link whose id leads to other words than it was made for leads to its own, and to where the id leads', async ({
  page,
  editions,
}) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, GULLS)}#${idOf(editions, LAMP)}`);
  await expect(page.locator('[data-paragraph]', { hasText: GULLS })).toHaveAttribute('data-followed');
  const notice = page.locator('.link-notice');
  await expect(notice).toContainText(
    'Best match The words that the link was made for stand in this paragraph.',
  );
  await notice.getByRole('link', { name: 'Where its address leads now' }).click();
  await expect(page.locator('[data-paragraph]', { hasText: LAMP })).toBeInViewport();
});

test('a link to a paragraph that is gone leads to its very words where these stand in another, and to where it stood', async ({
  page,
  editions,
}) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, GULLS)}#${idOf(editions, GONE)}`);
  await expect(page.locator('[data-paragraph]', { hasText: GULLS })).toHaveAttribute('data-followed');
  const notice = page.locator('.link-notice');
  await expect(notice).toContainText(
    'Best match The words that the link was made for stand in this paragraph.',
  );
  await notice.getByRole('link', { name: 'Where its address leads now' }).click();
  await expect(page.locator(':target')).toContainText('A paragraph that stood here was removed on');
});

test('an id that nobody gave out is said to be not found, with a search', async ({ page, editions }) => {
  await page.goto(`${editions.address}#p-0000000001`);
  await expect(page.getByRole('status').filter({ hasText: 'Not found' })).toHaveCount(1);
  await page.locator('.link-notice').getByRole('link', { name: 'Search this article' }).click();
  await expect(page).toHaveURL(/\/quotes\/\?article=pier$/);
});

test('a fragment that is no permalink is left alone', async ({ page, editions }) => {
  await page.goto(`${editions.address}#%E0%A4%A`);
  await expect(page.locator('permalink-guide:defined')).toHaveCount(1);
  await expect(page.locator('.link-notice')).toHaveCount(0);
});

test('what is said and offered can be used by everyone', async ({ page, editions }) => {
  const address = `${editions.address}?v=${versionOf(editions, PIER)}#${idOf(editions, PIER)}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expect(page.locator('.link-notice ins')).toHaveCount(2);
    await select(page, GULLS, 'feed the gulls');
    await expect(page.getByRole('group', { name: 'Copy these words' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${editions.address}#${idOf(editions, GONE)}`);
    await press(page, idOf(editions, LAMP));
    await expect(page.locator('.share-box:popover-open')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  }
});
