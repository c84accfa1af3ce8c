import type { Locator, Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { openArticle } from './open-article.ts';
import { ARTICLE } from './paper.ts';
import { expect, test } from './site-test.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: WIDE });

    test('a mark and its note light up together when either is pointed at', async ({ page }) => {
      await page.goto(ARTICLE);
      const { mark, noteref, note } = firstNote(page);
      const dark = await background(note);
      await noteref.hover();
      await expectLit(mark, note, dark);
      await page.mouse.move(0, 0);
      await expect.poll(() => background(note)).toBe(dark);
      await note.hover();
      await expectLit(mark, note, dark);
    });

    test('they do so by keyboard, from the mark and from the note', async ({ page }) => {
      await page.goto(ARTICLE);
      const { mark, noteref, note } = firstNote(page);
      const dark = await background(note);
      await noteref.focus();
      await expectLit(mark, note, dark);
      await noteref.blur();
      await expect.poll(() => background(note)).toBe(dark);
      await note.locator('.backlink').focus();
      await expectLit(mark, note, dark);
    });

    test('a speaker pointed at or reached by keyboard stands out from the others', async ({ page }) => {
      await page.goto(ARTICLE);
      const speaker = page.locator('.cast .voice').first();
      const id = (await speaker.getAttribute('data-voice')) ?? '';
      const ink = await page.locator('[data-paragraph]').first().evaluate(colour);
      const colours = async () => ({
        own: new Set(await page.locator(`[data-quote][data-speaker="${id}"]`).evaluateAll(coloursOf)),
        others: new Set(
          await page.locator(`[data-quote]:not([data-speaker="${id}"])`).evaluateAll(coloursOf),
        ),
      });
      expect(await colours()).toEqual({ own: new Set([ink]), others: new Set([ink]) });
      await speaker.hover();
      const pointed = await colours();
      expect(pointed.own).toEqual(new Set([ink]));
      expect(pointed.others).not.toContain(ink);
      await page.mouse.move(0, 0);
      await speaker.getByRole('radio').focus();
      expect(await colours()).toEqual(pointed);
    });

    test('notes can be put away, by a press or by keyboard', async ({ page }) => {
      await page.goto(ARTICLE);
      const box = page.getByLabel('Show notes');
      await box.uncheck();
      await expect(page.locator('.annotation').first()).toBeHidden();
      await expect(page.locator('[role="doc-noteref"]').first()).toBeHidden();
      await box.press('Space');
      await expect(page.locator('.annotation').first()).toBeVisible();
    });

    test('on a phone notes are switched only where they are open without being asked for', async ({
      page,
    }) => {
      await page.setViewportSize(PHONE);
      await page.goto(ARTICLE);
      await expect(page.getByLabel('Show notes')).toBeVisible({ visible: !javaScriptEnabled });
      await expect(page.locator('.annotation').first()).toBeVisible({ visible: !javaScriptEnabled });
      await expect(page.locator('[role="doc-noteref"]').first()).toBeVisible();
    });

    test('the end of an article tells how to cite a sentence, where that can be done', async ({ page }) => {
      await page.goto(ARTICLE);
      const end = page.getByRole('region', { name: 'Link and cite' });
      await expect(end.getByText('To cite a sentence, select it')).toBeVisible({
        visible: javaScriptEnabled,
      });
      await expect(end.getByRole('link', { name: 'BibTeX' })).toBeVisible();
    });

    test('on a phone the sections are one press away above the text, and lead into it', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(ARTICLE);
      const link = page.locator('#sections').getByRole('link').last();
      await expect(link).toBeHidden();
      await page.getByRole('button', { name: 'Sections' }).press('Enter');
      await expect(link).toBeVisible();
      const section = page.locator('.article > section').last();
      await link.click();
      await expect(page).toHaveURL(new RegExp(`#${await section.getAttribute('id')}$`));
      await expect(section.locator('.sign')).toBeInViewport();
    });

    test('sections say how many quotes they hold', async ({ page }) => {
      await page.goto(ARTICLE);
      for (const link of await page.locator('.rail li').all()) {
        const id = (await link.locator('a').getAttribute('href')) ?? '';
        const quotes = await page.locator(`${id} q[data-quote]`).count();
        const reported = await page.locator(`${id} span[data-quote]`).count();
        const parts = [quotes > 0 && `${quotes} quotes?`, reported > 0 && `${reported} paraphrased`].filter(
          Boolean,
        );
        if (parts.length > 0)
          await expect(link.locator('.meta')).toHaveText(new RegExp(`^${parts.join(', ')}$`));
        else await expect(link.locator('.meta')).toHaveCount(0);
      }
    });
  });
}

test('the choice to hide notes is remembered, and nothing moves when it is', async ({ page }) => {
  // High enough for notes to be in view.
  await page.setViewportSize({ width: 1440, height: 3000 });
  await openArticle(page, ARTICLE);
  await page.getByLabel('Show notes').uncheck();
  await page.setViewportSize({ width: 390, height: 3000 });
  await page.goto('');
  await page.goto(ARTICLE);
  await expect(page.getByLabel('Show notes')).not.toBeChecked();
  await expect(page.locator('.annotation').first()).toBeHidden();
  expect(await layoutShift(page)).toBe(0);
});

function firstNote(page: Page) {
  return {
    mark: page.locator('mark').first(),
    noteref: page.locator('[role="doc-noteref"]').first(),
    note: page.locator('.annotation').first(),
  };
}

async function expectLit(mark: Locator, note: Locator, dark: string): Promise<void> {
  await expect.poll(() => background(note)).not.toBe(dark);
  expect(await background(mark)).toBe(await background(note));
}

function background(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}

function colour(element: Element): string {
  return getComputedStyle(element).color;
}

function coloursOf(elements: Element[]): string[] {
  return elements.map((element) => getComputedStyle(element).color);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('whoever asks what changed is told all of it, with links', async ({ page }) => {
      await page.goto(ARTICLE);
      const changes = page.locator('.opening details');
      const links = changes.getByRole('listitem').getByRole('link');
      await expect(links.first()).toBeHidden();
      await changes.locator('summary').press('Enter');
      const all = await links.all();
      expect(await changes.locator('summary').textContent()).toContain(`(${all.length} annotations added)`);
      for (const link of all) {
        const id = (await link.getAttribute('href'))?.slice(1);
        await expect(page.locator(`.annotation[id="${id}"]`)).toHaveCount(1);
      }
      await expect(changes.getByRole('listitem').last()).toHaveText(
        /^(?:No change of the text is recorded|The text is unchanged)\.$/,
      );
    });
  });
}
