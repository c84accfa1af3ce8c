import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';
import { spokenTree } from './spoken-tree.ts';

/** What Edda Lune said on 17 March: the eve has its beginning, the article after it goes on where the eve breaks off. */
const EVE = 'articles/eve-of-the-call/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('one goes by keyboard from words in an article to all that quote them, side by side', async ({
      page,
    }) => {
      await page.goto(ARTICLE);
      const voices = page.getByRole('button', { name: /^Who speaks: Edda Lune/ }).first();
      await voices.press('Enter');
      await page.getByRole('link', { name: 'also in 1 other article' }).press('Enter');
      await expect(page).toHaveURL(/eve-of-the-call\/quotes\/q-[^/]+\/#elsewhere$/);
      const section = page.getByRole('region', { name: 'The same words elsewhere' });
      await expect(section).toContainText(
        'Quoted in 2 articles; 1 leaves out a part; 1 has words of its own.',
      );
      await expect(section.getByRole('listitem')).toHaveCount(2);
      await section.getByRole('link', { name: 'Port Wren and Skarn agree' }).press('Enter');
      await expect(page).toHaveURL(/herring-moratorium\/#q-/);
    });
  });
}

test('what only one article has is marked, and told to those who hear the page', async ({ page }) => {
  await page.goto(EVE);
  await page
    .getByRole('button', { name: /^Who speaks: Edda Lune/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'also in 1 other article' }).first().click();
  const column = page.locator('.columns > li').nth(1);
  await expect(page.getByText('Words in square brackets are left out there.')).toBeVisible();
  const tree = await spokenTree(page, '.columns > li:nth-child(2)');
  const spoken = (role: string) => {
    const place = tree.findIndex((each) => each.role === role);
    const words = tree.slice(place + 1).filter((each) => each.role === 'StaticText');
    return words.slice(0, 2).map(({ name }) => name);
  };
  // Struck out, they would seem taken back.
  await expect(column.locator('del').first()).toHaveCSS('text-decoration-line', 'none');
  expect(spoken('deletion')).toEqual(['left out:', expect.stringContaining('Tomorrow marks one week')]);
  expect(spoken('insertion')).toEqual([
    'only here:',
    expect.stringContaining('For a week he has not been able'),
  ]);
  const words = await column.locator('blockquote').evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('del, .unseen')) other.remove();
    return copy.textContent?.trim();
  });
  await page.goto(ARTICLE);
  expect(await page.locator('[data-paragraph]').allTextContents()).toContainEqual(
    expect.stringContaining(words ?? '…'),
  );
});

test('a list says of a quote that it stands elsewhere too', async ({ page }) => {
  await page.goto('speakers/edda-lune/');
  const also = page.getByRole('link', { name: 'also in 1 other article' });
  await expect(also).toHaveCount(2);
  await also.first().click();
  await expect(page.getByRole('heading', { name: 'The same words elsewhere' })).toBeInViewport();
});
