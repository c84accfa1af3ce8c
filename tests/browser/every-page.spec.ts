import { axeFindings } from './axe-findings.ts';
import { builtPaper, pagesOf } from './paper.ts';
import { expect, test } from './site-test.ts';

/** The width to which WCAG 2.2, 1.4.10, wants a page to flow without sideways scrolling. CSS pixels. */
const NARROWEST = 320;

for (const path of pagesOf(builtPaper())) {
  test(`/${path} is accessible, fits a small screen and reports nothing amiss`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(path);
    expect(await axeFindings(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, ['color-contrast'])).toEqual([]);

    await page.setViewportSize({ width: NARROWEST, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
    expect(complaints).toEqual([]);
  });
}
