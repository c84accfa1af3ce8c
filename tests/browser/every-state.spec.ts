import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { faintest } from './faintest.ts';
import { openArticle } from './open-article.ts';
import { ARTICLE } from './paper.ts';
import { test } from './site-test.ts';

/** What WCAG 2.2 asks for text, as a contrast ratio (1.4.3). */
const READABLE = 4.5;

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** What a reader can have opened, chosen, selected or followed, and how one comes there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'who speaks here, opened': async (page) => {
    await page.goto(ARTICLE);
    await page
      .getByRole('button', { name: /^Who speaks:/ })
      .first()
      .press('Enter');
    await expect(page.getByRole('dialog', { name: 'Who speaks' })).toBeVisible();
  },
  'a voice chosen, and gone to': async (page) => {
    await page.goto(`${ARTICLE}#voice:skarn-office`);
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await expect(page.locator('.now')).toBeInViewport();
  },
  'passages side by side': async (page) => {
    await page.goto(`${ARTICLE}#compare-scope`);
    await expect(page.locator('#compare-scope')).toBeVisible();
  },
  'a note, lit': async (page) => {
    await openArticle(page, ARTICLE);
    await page.locator('[role="doc-noteref"]').nth(1).press('Enter');
    await expect(page.locator('.annotation:visible').first()).toBeVisible();
  },
  'notes, hidden': async (page) => {
    await openArticle(page, ARTICLE);
    await page.getByRole('checkbox', { name: 'Notes' }).uncheck();
  },
  'a paragraph, followed to': async (page) => {
    await openArticle(page, ARTICLE);
    const id = await page.locator('[data-paragraph]').nth(2).getAttribute('id');
    await page.goto(`${ARTICLE}#${id}`);
  },
  'a quote, followed to': async (page) => {
    await page.goto(ARTICLE);
    const id = await page.locator('q[data-speaker]').first().getAttribute('id');
    await page.goto(`${ARTICLE}#${id}`);
  },
  'a link that leads nowhere any more': async (page) => {
    await page.goto(`${ARTICLE}#p-0000000000`);
    await expect(page.locator('.link-notice')).toBeVisible();
  },
  'words of a paragraph, selected': async (page) => {
    await openArticle(page, ARTICLE);
    await page
      .locator('[data-paragraph]')
      .nth(1)
      .dblclick({ position: { x: 12, y: 12 } });
    await expect(page.locator('.share-tools')).toBeVisible();
  },
  'a link, copied': async (page) => {
    await openArticle(page, ARTICLE);
    await page.locator('a.permalink').first().press('Enter');
    await expect(page.locator('.share-box:popover-open')).toBeVisible();
  },
  'how it was read, unfolded': async (page) => {
    await page.goto(ARTICLE);
    for (const summary of await page.locator('summary:visible').all()) await summary.press('Enter');
  },
  'the search, opened, with results': async (page) => {
    await page.goto('speakers/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('herring');
    await expect(page.locator('dialog .hit').first()).toBeVisible();
  },
  'the search, opened, with none': async (page) => {
    await page.goto('speakers/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox', { name: 'Search everything' }).fill('zzyzx');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('zzyzx');
  },
  'all quotes, searched and filtered': async (page) => {
    await page.goto('quotes/?q=herring&kind=direct');
    await expect(page.locator('.hit').first()).toBeVisible();
    await page.locator('.quote-form summary').press('Enter');
  },
  'all quotes, with a search that finds none': async (page) => {
    await page.goto('quotes/?q=zzyzx');
    await expect(page.locator('[data-part=status]')).toContainText('zzyzx');
  },
};

for (const [state, come] of Object.entries(STATES)) {
  test(`${state}: accessible, and read with ease in every look, on wide screens and phones`, async ({
    page,
  }) => {
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.goto('about:blank');
      await come(page);
      expect.soft(await axeFindings(page), `${screen.width} wide`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, ['color-contrast']), `${screen.width} wide, dark`).toEqual([]);
      // There axe reads the colour with which letters would be filled, which browsers tell as if none were forced.
      await page.emulateMedia({ forcedColors: 'active' });
      const forced = await faintest(page);
      expect.soft(forced, `${screen.width} wide, colours forced`).toBeGreaterThan(READABLE);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
    }
  });
}
