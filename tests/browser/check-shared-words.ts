import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { directiveTo } from '../../src/client/share-directive.ts';
import { wholeWords } from '../../src/client/share-whole-words.ts';
import type { Article, Paragraph } from '../../src/schema/article.ts';
import { markedWords } from './marked-words.ts';
import { expect, test } from './site-test.ts';

/**
 * Tests that the browser leads to, and marks, the very words of every link that a reader would share of articles.
 *
 * @param folder the built site's, which is the one that is tested
 */
export function checkSharedWords(folder: string, slugs: readonly string[]): void {
  // The mark gets a colour by which to find it.
  test.use({ bypassCSP: true, viewport: { width: 800, height: 300 } });

  for (const slug of slugs) {
    test(`the browser brings the words of every link into ${slug} into view`, async ({ page }) => {
      const { quotes, notes } = await sharedWords(page, folder, slug);
      for (const { id, words, directive } of [...quotes, ...notes]) {
        await page.goto('about:blank');
        await page.goto(`articles/${slug}/#${directive}`);
        await expect(page.locator(`[id="${id}"]`), words).toBeInViewport();
        expect(await page.evaluate(() => scrollY), words).toBeGreaterThan(0);
      }
    });

    test(`the browser marks the very words of every link into ${slug}`, async ({ page }) => {
      for (const [sort, shared] of Object.entries(await sharedWords(page, folder, slug))) {
        await page.goto('about:blank');
        const directives = shared.map(({ directive }) => directive.replace(':~:', ''));
        await page.goto(`articles/${slug}/#:~:${directives.join('&')}`);
        const expected = Map.groupBy(shared, ({ id }) => id);
        expect(await markedWords(page), sort).toEqual(
          [...expected].map(([paragraph, all]) => ({
            paragraph,
            letters: all.map(({ words }) => words.replace(/\s/g, '')).join(''),
          })),
        );
      }
    });
  }
}

/**
 * What a reader would share of an article: each quote, the words of each note, words amid each paragraph, and each paragraph
 * as a whole, every other at a time, so that what is marked too much is seen. In each sort, none overlaps another.
 */
async function sharedWords(page: Page, folder: string, slug: string) {
  const article: Article = JSON.parse(readFileSync(path.join(folder, 'articles', `${slug}.json`), 'utf8'));
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  await page.goto(`articles/${slug}/`);
  // biome-ignore lint/performance/useDomNodeTextContent: the browser looks for words in what is shown only.
  const shown = await page.evaluate(() => document.body.innerText);
  return {
    quotes: paragraphs.flatMap((paragraph) => paragraph.quotes.map((quote) => shared(paragraph, quote))),
    notes: paragraphs.flatMap((paragraph) =>
      article.annotations
        .filter(({ target }) => target.paragraph === paragraph.id)
        .map(({ target }) => shared(paragraph, target)),
    ),
    amid: paragraphs.map((paragraph) => {
      const { text, start } = paragraph;
      const [from, to] = wholeWords(text, text.length / 2 - 10, text.length / 2 + 10) ?? [0, text.length];
      return shared(paragraph, { start: start + from, end: start + to });
    }),
    even: paragraphs.filter((_, n) => n % 2 === 0).map((paragraph) => shared(paragraph, paragraph)),
    odd: paragraphs.filter((_, n) => n % 2 === 1).map((paragraph) => shared(paragraph, paragraph)),
  };

  function shared({ id, text, start: before }: Paragraph, { start, end }: { start: number; end: number }) {
    const span: [number, number] = [start - before, end - before];
    return { id, words: text.slice(...span), directive: directiveTo(text, span, shown) };
  }
}
