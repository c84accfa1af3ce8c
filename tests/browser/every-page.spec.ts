import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site-test.ts';

/** The width to which WCAG 2.2, 1.4.10, wants a page to flow without sideways scrolling. CSS pixels. */
const NARROWEST = 320;

const pages = globSync('**/*.html', { cwd: 'dist' })
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  .sort();

for (const path of pages) {
  test(`/${path} is accessible, fits a small screen and reports nothing amiss`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(path);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(dark.violations).toEqual([]);

    await page.setViewportSize({ width: NARROWEST, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
    expect(complaints).toEqual([]);
  });
}
