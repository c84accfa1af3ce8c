import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkAnnotations } from './check-annotations.ts';
import { builtPaper, slugs } from './paper.ts';
import { expect, test } from './site-test.ts';

checkAnnotations(builtPaper(), slugs);

for (const [address, forms] of [
  ['', ['feed.xml', 'feed.json', 'annotations.jsonld', 'quotes.csv']],
  ['quotes/', ['feed.xml', 'quotes.csv']],
  ['speakers/harbour-office/', ['speakers/harbour-office/feed.xml', 'speakers/harbour-office/feed.json']],
  ['topics/moratorium/', ['topics/moratorium/feed.xml', 'topics/moratorium/feed.json']],
  [
    `articles/${slugs[0]}/`,
    [
      'feed.xml',
      ...['.json', '.md', '/annotations.jsonld', '/citation.bib', '/citation.json'].map(
        (form) => `articles/${slugs[0]}${form}`,
      ),
    ],
  ],
] as const) {
  test(`/${address} links to each of its other forms once, and each is there`, async ({ page, site }) => {
    await page.goto(address);
    const links = await page
      .locator('link[rel=alternate]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLLinkElement).href).pathname.slice(1)));
    expect(links).toEqual(forms);
    for (const link of links) expect((await page.request.get(site + link)).status(), link).toBe(200);
  });
}

test.describe('a quote to paste', () => {
  test('is copied by a button', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(quotePage());
    await page.getByText('Embed', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy as HTML' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByRole('textbox', { name: 'HTML to paste' }).inputValue());
    expect(copied).toMatch(/^<blockquote .*<\/blockquote>$/s);
  });

  for (const [what, box, holds] of [
    ['link', 'Link to this quote', /^https?:\S+#q-\S+$/],
    ['citation', 'Citation', / — .+, “.+”, .+, \d{4}-\d\d-\d\d, https?:\S+#q-\S+$/s],
    ['as BibTeX', 'BibTeX', /^@article\{\S+-q-\S+,\n.*\n {2}url = \{\S+#q-\S+\},\n\}\n$/s],
    ['as CSL', 'CSL-JSON', /^\[.*"URL": "\S+#q-\S+".*\]\n$/s],
  ] as const) {
    test(`is seen and copied with “Copy ${what}”, by the keyboard`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(quotePage());
      const shown = page.getByRole('textbox', { name: box });
      await expect(shown).toHaveValue(holds);
      await page.getByRole('button', { name: `Copy ${what}` }).press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown.inputValue());
    });
  }

  test('is printed with its address, and nothing to press', async ({ page }) => {
    await page.goto(quotePage());
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.saying .address')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('article').getByRole('button')).toHaveCount(0);
  });

  test('stands on the page without script, and shows its words and its source alone', async ({
    browser,
    site,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site + quotePage());
    const words = await page.locator('article blockquote').textContent();
    await page.getByText('Embed', { exact: true }).click();
    const html = await page.getByRole('textbox', { name: 'HTML to paste' }).inputValue();
    await page.goto('about:blank');
    await page.setContent(html);
    await expect(page.locator('blockquote > p').first()).toHaveText(words ?? '');
    await expect(page.getByRole('link')).toHaveAttribute('href', /\/#q-/);
    await page.close();
  });
});

/** The path of the page of some quote, from the home page on. */
function quotePage(): string {
  const [slug = ''] = slugs;
  const ids = readdirSync(path.join(builtPaper(), 'articles', slug, 'quotes'), { withFileTypes: true });
  return `articles/${slug}/quotes/${ids.find((entry) => entry.isDirectory())?.name}/`;
}
