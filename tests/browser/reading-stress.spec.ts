import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Article } from '../../src/schema/article.ts';
import { faintest } from './faintest.ts';
import { FIRST_SCREENS, firstSentence } from './first-sentence.ts';
import { layoutShift } from './layout-shift.ts';
import { overlaps } from './overlaps.ts';
import { pdfText } from './pdf-text.ts';
import { expect, test } from './site-test.ts';
import { builtStressSite, stressArticles as slugs } from './stress-site.ts';

/** Whatever must never touch another. */
const BOXES = '.annotation, .voices, [data-paragraph], .sign, .closing, .colophon, .opening > *, .bar';

/** What WCAG 2.2 asks for text, as a contrast ratio (1.4.3). */
const READABLE = 4.5;

/** What it asks of text that is easily read (1.4.6). */
const EASILY_READ = 7;

/** How much of a note one page must hold, in characters: too much to stand elsewhere by chance. */
const AT_LEAST = 30;

test.use({ tested: builtStressSite() });

const open = (page: Page, slug: string, fragment = '') => page.goto(`articles/${slug}/${fragment}`);

for (const [name, width, deviceScaleFactor] of [
  ['on the narrowest screen', 320, 1],
  ['at 200 % on a screen of 1280', 640, 2],
] as const) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 800 }, deviceScaleFactor });

    test('nothing is wider than the screen', async ({ page }) => {
      for (const slug of slugs) {
        await open(page, slug);
        await expect(page.locator('share-said:defined')).toHaveCount(1);
        for (const number of await page.locator('[role="doc-noteref"]').all()) await number.press('Enter');
        for (const summary of await page.locator('.article summary').all()) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(width);
        // Open notes stand within their paragraphs.
        expect(await overlaps(page, BOXES.replace('[data-paragraph], ', '')), slug).toBe(0);
      }
    });
  });
}

for (const [width, height] of FIRST_SCREENS) {
  test(`with sixteen speakers and eight topics, the first sentence stands on the first screen of ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'sixteen-voices');
    await expect(page.locator('.cast .voice')).toHaveCount(16);
    const { ends } = await firstSentence(page);
    expect(ends).toBeLessThan(height);
  });
}

test('a line that holds own words and reported ones, or those of two voices, has no bars that could merge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'sixteen-voices');
  const merged = await page.locator('.block').evaluateAll(
    (blocks) =>
      blocks.filter((block) => {
        const bars = [...block.querySelectorAll('[data-quote]')].filter((quote) => {
          const { content, position } = getComputedStyle(quote, '::before');
          return content !== 'none' && position === 'absolute';
        });
        const signs = bars.map((quote) => `${quote.getAttribute('data-speaker')} ${quote.tagName}`);
        return new Set(signs).size > 1;
      }).length,
  );
  expect(merged).toBe(0);
});

test('a note kept apart shows its author, day and tags, and an answer the note that it answers', async ({
  page,
}) => {
  await open(page, 'long-note');
  const note = page.locator('#note-bell');
  await expect(note).toContainText('It rang twice.');
  await expect(note.locator('.note-foot')).toHaveText(/Bo Reed\s+7 May 2025\s+#bells/);
  const number = await note.locator('.backlink').getAttribute('data-number');
  const answer = page.locator('#note-answer').getByRole('link', { name: `answers note ${number}` });
  await expect(answer).toHaveAttribute('href', '#note-bell');
  expect(await page.content()).not.toContain('alert(1)');
});

for (const width of [1440, 1100]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('notes of any number and length stand clear of each other and of the text', async ({ page }) => {
      for (const slug of slugs) {
        await open(page, slug);
        expect(await overlaps(page, BOXES), slug).toBe(0);
        for (const summary of await page.locator('.annotation summary').all()) await summary.click();
        expect(await overlaps(page, BOXES), `${slug}, notes unfolded`).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(width);
      }
    });

    test('so they do whichever of them are the tall ones', async ({ page }) => {
      await open(page, 'twelve-notes');
      for (const step of [2, 5, 7, 11]) {
        await page.locator('.annotation').evaluateAll((notes, each) => {
          notes.forEach((note, index) => {
            (note as HTMLElement).style.minBlockSize = `${((index * each) % 13) * 30}px`;
          });
        }, step);
        expect(await overlaps(page, BOXES)).toBe(0);
        const tops = await page
          .locator('.annotation')
          .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().top));
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }
    });

    test('nothing moves while a page arrives', async ({ page }) => {
      for (const slug of slugs) {
        await open(page, slug);
        expect(await layoutShift(page), slug).toBe(0);
      }
    });

    test('from right to left, notes stand on the left and names on the right', async ({ page }) => {
      await open(page, 'right-to-left');
      const box = async (selector: string) => page.locator(selector).first().boundingBox();
      const text = (await box('[data-paragraph]')) as { x: number; width: number };
      const note = (await box('.annotation')) as { x: number; width: number };
      expect(note.x + note.width).toBeLessThan(text.x);
      expect((await box('.voices'))?.x).toBeGreaterThan(text.x + text.width);
    });
  });
}

test('the day that is shown is the day of the last change, of a correction or a note as well', async ({
  page,
}) => {
  for (const slug of slugs) {
    await open(page, slug);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
    const times = page.locator('.opening .meta time');
    await expect(times.last(), slug).toHaveAttribute('datetime', data.dateModified);
    await expect(times, slug).toHaveCount(data.dateModified === data.datePublished ? 1 : 2);
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`${format} paper bears every note with its number, the address and the day`, async ({ page }) => {
    // The words of a page that runs from right to left are painted from the left.
    for (const slug of slugs.filter((name) => name !== 'right-to-left')) {
      await open(page, slug);
      await expect(page.locator('print-date:defined')).toHaveCount(1);
      const printed = pdfText(await page.pdf({ format }));
      const pages = printed.map((words, index) => words.replace(`${index + 1}/${printed.length}`, ''));
      const text = pages.join('');
      // The news begins on the first of them; numbers of notes stand in it.
      const begin = readArticle(slug)
        .text.slice(0, 25)
        .replace(/[\s\d]/g, '');
      expect(pages[0]?.replace(/\d/g, ''), slug).toContain(begin);
      readArticle(slug).annotations.forEach(({ kind, bodyText }, index) => {
        // Addresses of links are written out, after the words of the link.
        const words = `${index + 1}${kind ?? ''}${bodyText.split(/, in the archive/)[0]}`.replace(/\s/g, '');
        expect(unprinted(pages, words), `${slug}, note ${index + 1}`).toBe('');
      });
      expect(text).toContain(`/articles/${slug}/`);
      expect(text).toMatch(/printed\d+[A-Z][a-z]+\d{4}/);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}, leave no words unreadable`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const slug of slugs) {
      await open(page, slug);
      expect(await faintest(page), slug).toBeGreaterThan(READABLE);
    }
    await open(page, 'twelve-notes', '#note-railings');
    expect(await faintest(page), 'with a note lit up').toBeGreaterThan(READABLE);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`words dimmed while another speaks are easily read where they are highlighted, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const { paragraphs } = readArticle('twelve-notes').sections[0] ?? { paragraphs: [] };
    const { id = '', quotes = [] } = paragraphs.find(({ text }) => text.includes('without railings')) ?? {};
    for (const highlighted of ['note-railings', id, quotes[0]?.id]) {
      await open(page, 'twelve-notes', `#${highlighted}`);
      await page.locator('.cast .voice:has-text("Dov Amir") input').focus();
      expect(await faintest(page, `#${id} [data-quote]`), highlighted).toBeGreaterThanOrEqual(EASILY_READ);
    }
  });
}

/**
 * What pages of words leave out at the end of a text: nothing where it is printed whole. Where it runs over a page, its rest
 * must stand on the next, though not at the beginning of that page's own order of words.
 */
function unprinted(pages: readonly string[], text: string): string {
  const first = pages.findIndex((page) => page.includes(text.slice(0, AT_LEAST)));
  let rest = text;
  for (const page of first < 0 ? [] : pages.slice(first)) {
    let length = Math.min(AT_LEAST, rest.length);
    if (!page.includes(rest.slice(0, length))) return rest;
    while (length < rest.length && page.includes(rest.slice(0, length + 1))) length += 1;
    rest = rest.slice(length);
    if (rest === '') break;
  }
  return rest;
}

function readArticle(slug: string): Article {
  return JSON.parse(readFileSync(path.join(builtStressSite().folder, 'articles', `${slug}.json`), 'utf8'));
}
