import type { Locator, Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { overlaps } from './overlaps.ts';
import { expect, test } from './site-test.ts';
import { builtStressSite } from './stress-site.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.use({ tested: builtStressSite() });

const open = async (page: Page, fragment = '') => {
  await page.goto(`articles/twelve-notes/${fragment}`);
  await expect(page.locator('note-opener:defined')).toHaveCount(1);
};
const number = (page: Page, id: string) => page.locator(`[role="doc-noteref"][href="#note-${id}"]`);
const note = (page: Page, id: string) => page.locator(`#note-${id}`);

test.describe('beside the text', () => {
  test.use({ viewport: WIDE });

  test('a number lights its note where that is in view, and nothing moves', async ({ page }) => {
    await open(page);
    await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }));
    const dark = await background(note(page, 'bridge'));
    await number(page, 'bridge').click();
    await expect.poll(() => background(note(page, 'bridge'))).not.toBe(dark);
    expect(await scrolled(page)).toBe(150);
    await expect(page).toHaveURL(/#note-bridge$/);
  });

  test('a note out of view comes into it, and Back returns to the number and its place', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 420 });
    await open(page);
    await number(page, 'lamplighter').scrollIntoViewIfNeeded();
    const place = await scrolled(page);
    await expect(note(page, 'lamplighter')).not.toBeInViewport();
    await number(page, 'lamplighter').press('Enter');
    await expect(note(page, 'lamplighter')).toBeInViewport();
    await expect(note(page, 'lamplighter').locator('.backlink')).toBeFocused();
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(place);
    await expect(number(page, 'lamplighter')).toBeFocused();
  });

  test('from a note the way leads back to its number, and nothing moves where that is in view', async ({
    page,
  }) => {
    await open(page);
    await number(page, 'bridge').press('Enter');
    const place = await scrolled(page);
    await note(page, 'bridge').locator('.backlink').press('Enter');
    await expect(number(page, 'bridge')).toBeFocused();
    expect(await scrolled(page)).toBe(place);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('notes are folded from the start, and nothing moves', async ({ page }) => {
    await open(page);
    await expect(page.locator('.annotation:visible')).toHaveCount(0);
    await expect(number(page, 'bridge')).toHaveAttribute('aria-expanded', 'false');
    expect(await layoutShift(page)).toBe(0);
  });

  test('a touched number opens its own note right below its line, and closes it again', async ({ page }) => {
    await open(page);
    const mark = number(page, 'timber');
    await mark.scrollIntoViewIfNeeded();
    const before = await top(mark);
    await mark.tap();
    await expect(page.locator('.annotation:visible')).toHaveCount(1);
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    expect(await top(mark)).toBeCloseTo(before, 0);
    const line = await mark.evaluate((each) =>
      Number.parseFloat(getComputedStyle(each.parentElement as Element).lineHeight),
    );
    expect((await top(note(page, 'timber'))) - before).toBeLessThan(1.5 * line);
    expect(await linesCovered(page, 'timber')).toBe(0);
    await mark.tap();
    await expect(page.locator('.annotation:visible')).toHaveCount(0);
    await expect(page.locator('.note-room')).toHaveCount(0);
  });

  test('the words that a number stands behind open its note, too, and close it again', async ({ page }) => {
    await open(page);
    const words = page.locator('mark[aria-details="note-bridge"]').first();
    await words.tap();
    await expect(note(page, 'bridge')).toBeInViewport();
    await words.tap();
    await expect(note(page, 'bridge')).toBeHidden();
  });

  test('a closed note leaves no light on its words, and no trace in the address or the way back', async ({
    page,
  }) => {
    const words = page.locator('mark[aria-details="note-bridge"]').first();
    for (const fragment of ['', '#note-bridge']) {
      await page.goto('about:blank');
      await open(page);
      const dark = await background(words);
      await page.goto('about:blank');
      await open(page, fragment);
      for (const pressed of [number(page, 'bridge'), words]) {
        if (await note(page, 'bridge').isHidden()) await pressed.tap();
        await expect(page).toHaveURL(/#note-bridge$/);
        expect(await background(words)).not.toBe(dark);
        const steps = await page.evaluate(() => history.length);
        await pressed.tap();
        await expect(note(page, 'bridge')).toBeHidden();
        await expect.poll(() => background(words)).toBe(dark);
        await expect.poll(() => background(number(page, 'bridge'))).toBe(dark);
        await expect(page).toHaveURL(/twelve-notes\/$/);
        expect(await page.evaluate(() => history.length)).toBe(steps);
      }
    }
  });

  test('an open note has a button that closes it, and leads back to its number', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
    await number(page, 'timber').tap();
    const close = note(page, 'timber').getByRole('button', { name: 'Close' });
    await expect(close).toHaveCount(1);
    await close.tap();
    await expect(note(page, 'timber')).toBeHidden();
    await expect(number(page, 'timber')).toBeFocused();
    await expect(page).toHaveURL(/twelve-notes\/$/);
    await number(page, 'timber').tap();
    await expect(close).toHaveCount(1);
    await page.setViewportSize(WIDE);
    await expect(close).toHaveCount(0);
  });

  test('several are open at once, each by itself, and none lies upon another or upon words', async ({
    page,
  }) => {
    await open(page);
    const some = ['council', 'narrows', 'forests', 'lottery', 'flood', 'lamplighter'];
    for (const id of some) await number(page, id).tap();
    await expect(page.locator('.annotation:visible')).toHaveCount(some.length);
    await expect.poll(() => overlaps(page, '.annotation')).toBe(0);
    for (const id of some) expect(await linesCovered(page, id), id).toBe(0);
    await page.setViewportSize({ width: 320, height: 844 });
    await expect.poll(() => overlaps(page, '.annotation')).toBe(0);
    for (const id of some) await expect.poll(() => linesCovered(page, id), id).toBe(0);
    await page.setViewportSize(WIDE);
    await expect(page.locator('.note-room')).toHaveCount(0);
    expect(await overlaps(page, '.annotation, [data-paragraph]')).toBe(0);
  });

  test('an open note leaves the words of its paragraph as they are', async ({ page }) => {
    await open(page);
    const paragraph = page.locator('[data-paragraph]').nth(1);
    const words = await paragraph.textContent();
    const selected = () =>
      paragraph.evaluate((each) => {
        getSelection()?.selectAllChildren(each);
        return getSelection()?.toString();
      });
    const copied = await selected();
    await number(page, 'timber').tap();
    expect(await paragraph.textContent()).toBe(words);
    expect(await selected()).toBe(copied);
  });

  test('a link to a note opens it below its line', async ({ page }) => {
    await open(page, '#note-flood');
    await expect(note(page, 'flood')).toBeInViewport();
    await expect(page.locator('.annotation:visible')).toHaveCount(1);
    await number(page, 'flood').tap();
    await expect(note(page, 'flood')).toBeHidden();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('all are open from the start, below their paragraphs', async ({ page }) => {
      await page.goto(`articles/twelve-notes/`);
      const all = await page.locator('.annotation').count();
      await expect(page.locator('.annotation:visible')).toHaveCount(all);
      expect(await overlaps(page, '.annotation, [data-paragraph]')).toBe(0);
    });
  });
});

for (const viewport of [WIDE, PHONE]) {
  test(`a link to a note shows it, and it alone, though notes are put away, ${viewport.width} wide`, async ({
    page,
  }) => {
    // Where notes have no room of their own there is nothing to put away, but for who has done it elsewhere.
    await page.setViewportSize(WIDE);
    await open(page);
    await page.getByLabel('Show notes').uncheck();
    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await open(page, '#note-flood');
    await expect(page.getByLabel('Show notes')).not.toBeChecked();
    await expect(note(page, 'flood')).toBeInViewport();
    await expect(page.locator('.annotation:visible')).toHaveCount(1);
  });
}

test.describe('a long note', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled, viewport: WIDE });

      test('is folded until one wants it, and can be folded again', async ({ page }) => {
        await page.goto('articles/long-note/');
        const note = page.locator('.annotation:has(details)').first();
        const end = note.locator('.note-body > :last-child');
        await expect(end).toBeHidden();
        await note.locator('summary').press('Enter');
        await expect(end).toBeVisible();
        await note.locator('summary').click();
        await expect(end).toBeHidden();
      });
    });
  }
});

/** How many lines of its paragraph an open note lies upon. */
function linesCovered(page: Page, id: string): Promise<number> {
  return note(page, id).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const text = element.closest('.block')?.querySelector('[data-paragraph]') as Element;
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let covered = 0;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const middle = (line.top + line.bottom) / 2;
        if (line.width > 0 && middle > top && middle < bottom) covered += 1;
      }
    }
    return covered;
  });
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

async function top(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.y ?? Number.NaN;
}

function background(locator: Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}
