import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

const PHONE = { width: 390, height: 844 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('on paper the notes stand at the end, in their order', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.emulateMedia({ media: 'print' });
      const tops = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      const notes = await tops('.annotation');
      expect(notes).toEqual(notes.toSorted((a, b) => a - b));
      expect(notes[0]).toBeGreaterThan(Math.max(...(await tops('[data-paragraph]'))));
      await expect(page.locator('.address')).toContainText(ARTICLE);
      await expect(page.locator('.address')).toContainText(/last changed \d+ \w+ \d{4}/);
      await expect(page.locator('.permalink').first()).toBeHidden();
    });

    test('on paper a quote tells where it stands', async ({ page }) => {
      await page.goto(ARTICLE);
      const quote = await page.locator('q[id], [id^="q-"]').first().getAttribute('id');
      await page.goto(`${ARTICLE}quotes/${quote}/`);
      await expect(page.locator('.address')).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.address')).toContainText(`${ARTICLE}#${quote}`);
    });

    test('Reader View keeps the text and the notes', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(ARTICLE);
      const source = readFileSync(
        createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
        'utf8',
      );
      const { kept, paragraphs, notes } = await page.evaluate((code) => {
        const Readability = new Function(`${code}; return Readability;`)();
        const words = (selector: string) =>
          [...document.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
        return {
          kept: new Readability(document.cloneNode(true)).parse().textContent as string,
          paragraphs: words('[data-paragraph]'),
          notes: words('.note-body'),
        };
      }, source);
      for (const words of [...paragraphs, ...notes]) expect(kept).toContain(words);
      expect(kept).not.toContain('Named beside the words');
    });
  });
}

test('the day of printing is told on paper alone, by script', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('print-date:defined')).toBeEmpty();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('print-date')).toContainText(/^printed .*\d{4}$/);
});
