import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { expect, test } from './site-test.ts';
import { builtStressSite } from './stress-site.ts';

/** The size of letters that a reader has set in the browser, in CSS pixels: twice the usual. */
const LETTERS = 32;

const WIDTHS = [320, 390, 768, 1024, 1440];

/** What is scrolled sideways by itself, or told in full elsewhere, by design. */
const BY_DESIGN = '.bar, .bar *, .table, .table *, pre, pre *, .unseen, .skip';

test.use({ tested: builtStressSite() });

test('with letters twice as large nothing is wider than the window or cut, on any kind of page', async ({
  site,
}) => {
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--blink-settings=defaultFontSize=${LETTERS}`],
  });
  const page = await browser.newPage();
  await page.goto(site);
  expect(
    await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
  ).toBe(LETTERS);
  await page.goto(`${site}articles/twelve-notes/`);
  const quote = await page.locator('q[data-speaker]').first().getAttribute('id');
  const kinds = [
    '',
    'articles/',
    'articles/long-headline/',
    'articles/twelve-notes/',
    'articles/right-to-left/',
    'articles/sixteen-voices/',
    `articles/twelve-notes/quotes/${quote}/`,
    'quotes/',
    'quotes/?q=bridge',
    'speakers/',
    'speakers/aurelia-windermerebrookstonehavenleighfordshire/',
    'topics/',
    'topics/ferries/',
    'about/attribution/',
    'guide/',
    'guide/writing/',
    '404.html',
  ];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of kinds) {
      await page.goto(site + path);
      if (path.includes('?')) await expect(page.locator('.hit').first()).toBeVisible();
      expect.soft(await outOfWindow(page), `/${path}, ${width} wide`).toEqual([]);
    }
  }
  await browser.close();
});

/** What sticks out of the window, or is cut, by tag and class. */
function outOfWindow(page: Page): Promise<string[]> {
  return page.evaluate((byDesign) => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const { visibility, overflowX } = getComputedStyle(element);
      if (width <= 1 || height <= 1 || visibility === 'hidden' || element.matches(byDesign)) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      if (left < -1 || right > innerWidth + 1) found.add(`${name} from ${left} to ${right}`);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.add(`${name} is cut`);
    }
    return [...found];
  }, BY_DESIGN);
}
