import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { annotationCollection } from '../../src/interop/annotation-collection.ts';
import type { FoundWords } from './annotation-clients.ts';
import { highlighted, loadHypothesis } from './hypothesis.ts';
import { expect, test } from './site-test.ts';

const ARTICLES = path.resolve(import.meta.dirname, '../../dist/articles');

const slugs = readdirSync(ARTICLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Item = ReturnType<typeof annotationCollection>['first']['items'][number];

for (const slug of slugs) {
  test(`other programs find every quote and note of ${slug}`, async ({ page }) => {
    await page.goto(`articles/${slug}/`);
    await page.evaluate(await clients);
    for (const item of itemsOf(slug)) {
      const words = item.target.selector[0]?.exact;
      const found = await page.evaluate(
        (each) =>
          (globalThis as unknown as { findWords: (item: Item) => Promise<FoundWords> }).findWords(each),
        item,
      );
      expect(found, item.id).toEqual({ apacheByQuote: words, apacheByPosition: words, recogito: words });
    }
  });
}

test.describe('Hypothesis', () => {
  // What readers bring along is not the site's: as an extension of the browser, it stands above the page's policy.
  test.use({ bypassCSP: true });

  for (const slug of slugs) {
    test(`Hypothesis’ client anchors every quote and note of ${slug}`, async ({ page }) => {
      const items = itemsOf(slug);
      await page.goto(`articles/${slug}/`);
      await loadHypothesis(page, items);
      const wanted = items.map(({ target: { selector } }) => `${selector[2]?.value}: ${selector[0]?.exact}`);
      await expect.poll(() => highlighted(page), { timeout: 20_000 }).toEqual(wanted.sort());
    });
  }
});

for (const [address, forms] of [
  ['', ['feed.xml', 'feed.json', 'annotations.jsonld', 'quotes.csv']],
  ['quotes/', ['feed.xml', 'quotes.csv']],
  ['speakers/white-house/', ['speakers/white-house/feed.xml', 'speakers/white-house/feed.json']],
  ['topics/ukraine/', ['topics/ukraine/feed.xml', 'topics/ukraine/feed.json']],
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
    await page.getByRole('button', { name: 'Copy HTML' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByRole('textbox', { name: 'HTML to paste' }).inputValue());
    expect(copied).toMatch(/^<blockquote .*<\/blockquote>$/s);
  });

  for (const [what, box, holds] of [
    ['link', 'Link to this quote', /^https?:\S+#q-\S+$/],
    ['citation', 'Citation', / — .+, “.+”, .+, \d{4}-\d\d-\d\d, https?:\S+#q-\S+$/s],
    ['BibTeX', 'BibTeX', /^@article\{\S+-q-\S+,\n.*\n {2}url = \{\S+#q-\S+\},\n\}\n$/s],
    ['CSL', 'CSL-JSON', /^\[.*"URL": "\S+#q-\S+".*\]\n$/s],
  ] as const) {
    test(`is seen and copied as ${what}, with the keyboard`, async ({ page, context }) => {
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

function itemsOf(slug: string): Item[] {
  const json = readFileSync(path.join(ARTICLES, slug, 'annotations.jsonld'), 'utf8');
  return (JSON.parse(json) as ReturnType<typeof annotationCollection>).first.items;
}

/** The path of the page of some quote, from the home page on. */
function quotePage(): string {
  const [slug = ''] = slugs;
  const ids = readdirSync(path.join(ARTICLES, slug, 'quotes'), { withFileTypes: true });
  return `articles/${slug}/quotes/${ids.find((entry) => entry.isDirectory())?.name}/`;
}

/** The clients as one script for the page. */
const clients = build({
  entryPoints: [path.resolve(import.meta.dirname, 'annotation-clients.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  logLevel: 'error',
  loader: { '.css': 'empty' },
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
