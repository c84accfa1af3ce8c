import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { annotationCollection } from '../../src/interop/annotation-collection.ts';
import type { FoundWords } from './annotation-clients.ts';
import { highlighted, loadHypothesis } from './hypothesis.ts';
import { expect, test } from './site-test.ts';

type Item = ReturnType<typeof annotationCollection>['first']['items'][number];

/**
 * Tests that the published clients of three other projects find every quote and note of articles.
 *
 * @param folder the built site's, which is the one that is tested
 */
export function checkAnnotations(folder: string, slugs: readonly string[]): void {
  const itemsOf = (slug: string): Item[] => {
    const json = readFileSync(path.join(folder, 'articles', slug, 'annotations.jsonld'), 'utf8');
    return (JSON.parse(json) as ReturnType<typeof annotationCollection>).first.items;
  };

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
        const wanted = items.map(
          ({ target: { selector } }) => `${selector[2]?.value}: ${selector[0]?.exact}`,
        );
        await expect.poll(() => highlighted(page)).toEqual(wanted.sort());
      });
    }
  });
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
