import { axeFindings } from './axe-findings.ts';
import { builtPaper, pagesOf } from './paper.ts';
import { expect, test } from './site-test.ts';

/** The width to which WCAG 2.2, 1.4.10, wants a page to flow without sideways scrolling. CSS pixels. */
const NARROWEST = 320;

/** How many pages a browser's page looks at, one after another: opening one anew takes nearly as long as looking. */
const IN_A_ROW = 12;

const all = pagesOf(builtPaper());
for (let start = 0; start < all.length; start += IN_A_ROW) {
  const some = all.slice(start, start + IN_A_ROW);
  test(`/${some[0]} to /${some.at(-1)}: each is accessible, fits a small screen and reports nothing amiss`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));

    for (const path of some) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect.soft(await axeFindings(page), `/${path}`).toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, ['color-contrast']), `/${path}, dark`).toEqual([]);

      await page.setViewportSize({ width: NARROWEST, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `/${path}`).toBeLessThanOrEqual(NARROWEST);
      expect.soft(complaints.splice(0), `/${path}`).toEqual([]);
    }
  });
}
