import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import type { Article } from '../../src/schema/article.ts';
import { isAsserted } from '../../src/schema/is-asserted.ts';
import { ARTICLE, builtPaper } from './paper.ts';
import { expect, test } from './site-test.ts';

const file = path.join(builtPaper(), ARTICLE.slice(0, -1));
const article = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Article;
const paragraphs = article.sections.flatMap((section) => section.paragraphs);
const quotes = paragraphs.flatMap((paragraph) => paragraph.quotes).filter(isAsserted);

test('a reader comes from the home page to an article and finds every word of it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: article.headline }).first().click();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
  expect(await page.locator('[data-paragraph]').allTextContents()).toEqual(
    paragraphs.map(({ text }) => text),
  );
});

test('an article loads 7.5 kB of script at the most, as it travels', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      sizes.push(response.body().then((body) => brotliCompressSync(body).length));
    }
  });
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(sizes);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(7_500);
});

test('a paragraph’s permalink leads to the paragraph, in view and set off from the others', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const last = paragraphs.at(-1);
  await page.locator(`.permalink[href="#${last?.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${last?.id}$`));
  await expectTarget(page, page.locator(`#${last?.id}`));
});

test('every quote’s permalink leads to the quote', async ({ page }) => {
  for (const { id } of quotes) {
    await page.goto(`${ARTICLE}#${id}`);
    await expectTarget(page, page.locator(`#${id}`));
  }
});

test('a text fragment behind a permalink leads to the words', async ({ page }) => {
  const words = paragraphs.at(-1)?.text.split(' ').slice(2, 6).join(' ') ?? '';
  await page.goto(`${ARTICLE}#${paragraphs.at(-1)?.id}:~:text=${encodeURIComponent(words)}`);
  await expect(page.locator(`#${paragraphs.at(-1)?.id}`)).toBeInViewport();
});

test('Back leads from a paragraph to where the reader was, and then to the page before', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: article.headline }).first().click();
  await page.goto(`${ARTICLE}#${paragraphs.at(-1)?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect(page).not.toHaveURL(/articles/);
});

test('a note’s mark leads to the note, and the note back to its words', async ({ page }) => {
  await page.goto(ARTICLE);
  const mark = page.locator('[role=doc-noteref]').first();
  const id = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expectTarget(page, page.locator(id));
  await page.locator(id).locator('[role=doc-backlink]').click();
  await expect(mark).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is there to the last word', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.locator('[data-paragraph]')).toHaveText(paragraphs.map(({ text }) => text));
    await expect(page.locator('[data-paragraph]').last()).toBeVisible();
  });

  test('a permalink leads to its paragraph', async ({ page }) => {
    await page.goto(`${ARTICLE}#${paragraphs.at(-1)?.id}`);
    await expectTarget(page, page.locator(`#${paragraphs.at(-1)?.id}`));
  });

  test('every quote has its place on the page of quotes and leads into its article', async ({ page }) => {
    await page.goto('quotes/');
    for (const { id } of quotes) {
      await expect(page.locator(`a[href$="#${id}"], a[href$="/quotes/${id}/"]`).first()).toBeVisible();
    }
  });
});

test.describe('copied text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is what the file says, paragraph for paragraph', async ({ page }) => {
    await page.goto(ARTICLE);
    // Comments are for the site, and the marks of notes stand for numbers that are drawn beside the text.
    const markdown = readFileSync(`${file}.md`, 'utf8')
      .replace(/^<!--.*?-->\n/gm, '')
      .replace(/\[\^[^\]]+\](?!:)/g, '');
    for (const { id, containers } of paragraphs) {
      const copied = await copy(page, page.locator(`#${id}`));
      // The lines of a block quote or a list begin with marks in the file.
      if (containers.length === 0) expect(markdown.split(/\n\n+/)).toContain(copied);
    }
  });
});

/** Expects what a permalink leads to in view, and in another colour than when it is not the target. */
async function expectTarget(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  // What the pointer rests on is lit, too.
  await page.mouse.move(0, 0);
  const marked = await colours(target);
  await page.goto(`${page.url().replace(/#.*$/, '')}#main`);
  expect(await colours(target)).not.toEqual(marked);
}

function colours(element: Locator): Promise<string[]> {
  return element.evaluate((node) => {
    const { backgroundColor, outlineStyle, boxShadow } = getComputedStyle(node);
    return [backgroundColor, outlineStyle, boxShadow];
  });
}

/** Selects an element’s text and copies it as a reader would: with the keyboard. */
async function copy(page: Page, element: Locator): Promise<string> {
  await element.evaluate((node) => getSelection()?.selectAllChildren(node));
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}
