import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { annotationCollection } from '../../src/interop/annotation-collection.ts';
import type { Article } from '../../src/schema/article.ts';
import { textDirective } from '../../src/search/text-directive.ts';
import type { FoundWords } from './annotation-clients.ts';
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

test('the browser marks the words of a link to them, and brings them into view', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 300 });
  const [slug = ''] = slugs;
  const article: Article = JSON.parse(readFileSync(path.join(ARTICLES, `${slug}.json`), 'utf8'));
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  for (const { target } of article.annotations) {
    const paragraph = paragraphs.find(({ id }) => id === target.paragraph);
    if (!paragraph) throw new Error(`${target.paragraph} is missing`);
    const { start } = paragraph;
    const directive = textDirective(paragraph.text, [[target.start - start, target.end - start]]);
    await page.goto('about:blank');
    await page.goto(`articles/${slug}/#${directive}`);
    await expect(page.locator(`[id="${paragraph.id}"]`), directive).toBeInViewport();
    expect(await page.evaluate(() => scrollY), directive).toBeGreaterThan(0);
  }
  await page.goto('about:blank');
  await page.goto(`articles/${slug}/#:~:text=words%20that%20nobody%20wrote`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

function itemsOf(slug: string): Item[] {
  const json = readFileSync(path.join(ARTICLES, slug, 'annotations.jsonld'), 'utf8');
  return (JSON.parse(json) as ReturnType<typeof annotationCollection>).first.items;
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
