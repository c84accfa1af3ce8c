import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';
import { spokenTree } from './spoken-tree.ts';

const NAMES = 'Side by side: Harbour Office, Skarn Office (in the article’s words), and Mara Quell';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('an article offers what an editor has laid side by side, opened by key, by its note and by a link', async ({
      page,
    }) => {
      await page.goto(ARTICLE);
      const passages = page.locator('#compare-scope');
      await expect(passages).toBeHidden();
      const summary = page.locator('summary', { hasText: NAMES });
      await summary.press('Enter');
      const panel = page.locator('.comparison', { has: passages });
      const why = panel.getByRole('link', { name: 'The two minutes differ on what is to be spared.' });
      await expect(why).toBeVisible();
      await expect(passages.getByRole('listitem')).toHaveText([
        /^\s*Harbour Office\s*only here: herring and spawning only here: moratorium\s*$/,
        /^\s*Skarn Office \(in the article’s words\)\s*only here: fishing on the spawning only here: grounds\s*$/,
        /^\s*Mara Quell\s*only here: Moratorium on all Herring and Spawning only here: grounds\s*$/,
      ]);
      await summary.press('Enter');
      await expect(passages).toBeHidden();
      await summary.press('Enter');
      await why.press('Enter');
      await expect(page).toHaveURL(/#note-scope$/);
      await expect(page.locator('#note-scope')).toBeInViewport();

      await page.goto(`${ARTICLE}#compare-scope`);
      await expect(passages).toBeInViewport();
    });

    test('what is laid side by side has a page, which leads back into the article', async ({ page }) => {
      await page.goto(`${ARTICLE}#compare-scope`);
      await page.getByRole('link', { name: 'A page of its own' }).press('Enter');
      await expect(page).toHaveURL(/herring-moratorium\/compare\/scope\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAMES);
      await expect(page.getByText('The two minutes differ on what is to be spared.')).toBeVisible();
      await page.getByRole('link', { name: 'Skarn Office (in the article’s words)' }).press('Enter');
      await expect(page).toHaveURL(/herring-moratorium\/#[pq]-/);
    });
  });
}

test('words that not all have are told to those who hear the page', async ({ page }) => {
  await page.goto(`${ARTICLE}compare/scope/`);
  const tree = await spokenTree(page, '.compared > li:nth-child(2)');
  const heard = tree.filter(({ role }) => ['link', 'mark', 'StaticText'].includes(role));
  expect(heard.map(({ role, name }) => (role === 'StaticText' ? name.trim() : role))).toEqual([
    'link',
    'Skarn Office (in the article’s words)',
    'mark',
    'only here:',
    'fishing on the',
    'spawning',
    'mark',
    'only here:',
    'grounds',
  ]);
});

test('what is laid side by side has a card', async ({ page, request }) => {
  await page.goto(`${ARTICLE}compare/scope/`);
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const response = await request.get(`${ARTICLE}compare/scope.png`);
  expect(card).toContain('/compare/scope.png');
  expect(response.headers()['content-type']).toBe('image/png');
});

test('on paper nothing bids to be pressed, and what is laid side by side stays together', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  const summary = page.locator('.comparison summary');
  await expect(summary).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await summary.press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#compare-scope')).toBeVisible();
  await expect(page.locator('.comparison')).toHaveCSS('break-inside', 'avoid');
  const shown = page.locator('summary:visible');
  expect(await shown.count()).toBeGreaterThan(1);
  for (const each of await shown.all()) await expect(each).toHaveCSS('list-style-type', 'none');
});
