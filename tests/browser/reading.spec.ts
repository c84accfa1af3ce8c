import type { Page } from '@playwright/test';
import { FIRST_SCREENS, firstSentence } from './first-sentence.ts';
import { layoutShift } from './layout-shift.ts';
import { overlaps } from './overlaps.ts';
import { ARTICLE, slugs } from './paper.ts';
import { expect, test } from './site-test.ts';

const WIDE = { width: 1440, height: 900 };

test.describe('beside the text', () => {
  test.use({ viewport: { width: 1100, height: 900 } });

  test('each note stands at its mark, or right below the note before', async ({ page }) => {
    await page.goto(ARTICLE);
    const notes = await page.locator('.annotation').evaluateAll((elements) =>
      elements.map((note) => {
        const mark = document
          .querySelector(`[role="doc-noteref"][href="#${note.id}"]`)
          ?.getBoundingClientRect();
        const { top, bottom } = note.getBoundingClientRect();
        return { top, bottom, mark: mark?.top ?? 0 };
      }),
    );
    expect(notes.length).toBeGreaterThan(3);
    notes.forEach(({ top, mark }, index) => {
      const free = Math.max(mark, (notes[index - 1]?.bottom ?? 0) + 16);
      expect(Math.abs(top - free)).toBeLessThan(1);
    });
  });

  test('no note and no name touches the text or another', async ({ page }) => {
    await page.goto(ARTICLE);
    expect(await overlaps(page, '.annotation, .voices, [data-paragraph], .sign, .closing')).toBe(0);
  });

  test('the text stands amid the page, and leaves room for what stands beside it', async ({ page }) => {
    for (const slug of slugs) {
      await page.goto(`articles/${slug}/`);
      const { left, right } = await page.locator('.article').evaluate((article) => {
        const box = article.getBoundingClientRect();
        return { left: box.left, right: innerWidth - box.right };
      });
      expect(left, slug).toBeGreaterThan(100);
      expect(right, slug).toBeGreaterThan(200);
    }
  });

  test('lines hold 55 to 72 characters', async ({ page }) => {
    await page.goto(ARTICLE);
    const lengths = await page.locator('p[data-paragraph]').evaluateAll((paragraphs) =>
      paragraphs.map((each) => {
        const lines =
          each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight);
        return { lines, length: (each.textContent ?? '').length / (lines - 0.5) };
      }),
    );
    const long = lengths.filter(({ lines }) => lines > 4).map(({ length }) => length);
    const average = long.reduce((sum, length) => sum + length, 0) / long.length;
    expect(average).toBeGreaterThan(55);
    expect(average).toBeLessThan(72);
  });
});

test.describe('on a phone without script', () => {
  test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

  test('notes stand below their paragraph', async ({ page }) => {
    await page.goto(ARTICLE);
    const below = await page.locator('.block:has(.annotation)').evaluateAll((blocks) =>
      blocks.every((block) => {
        const text = block.querySelector('[data-paragraph]')?.getBoundingClientRect();
        const note = block.querySelector('.annotation')?.getBoundingClientRect();
        return text && note && note.top >= text.bottom && note.left >= 0 && note.right <= innerWidth;
      }),
    );
    expect(below).toBe(true);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: WIDE });

    test('who speaks, and how it is known, is one press away', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator('.voices').first().click();
      await expect(page.locator('.card:popover-open')).toContainText(/Named|Continues|Set by|Not attributed/);
      await page.keyboard.press('Escape');
      await expect(page.locator('.card:popover-open')).toHaveCount(0);
    });

    test('a mark leads to its note and back, by keyboard', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator('[role="doc-noteref"]').first().press('Enter');
      const note = page.locator('.annotation').first();
      await expect(page).toHaveURL(new RegExp(`#${await note.getAttribute('id')}$`));
      await note.locator('.backlink').press('Enter');
      await expect(page).toHaveURL(
        new RegExp(`#${await page.locator('[role="doc-noteref"]').first().getAttribute('id')}$`),
      );
    });

    test('a permalink leads to its paragraph and marks it', async ({ page }) => {
      await page.goto(ARTICLE);
      const paragraph = page.locator('[data-paragraph]').nth(8);
      await page.goto(`${ARTICLE}#${await paragraph.getAttribute('id')}`);
      await expect(paragraph).toBeInViewport();
      expect(await background(paragraph.first())).not.toBe('rgba(0, 0, 0, 0)');
    });

    test('a quote’s page leads back into the article', async ({ page }) => {
      await page.goto(ARTICLE);
      const quote = page.locator('[data-quote="direct"]').first();
      const id = await quote.getAttribute('id');
      await page.goto(`${ARTICLE}quotes/${id}/`);
      await page.getByRole('link', { name: 'Read in context' }).click();
      await expect(page).toHaveURL(new RegExp(`${ARTICLE}#${id}$`));
      await expect(page.locator(`#${id}`)).toBeInViewport();
    });
  });
}

test.describe('reading', () => {
  test.use({ viewport: WIDE });

  test('the section being read is marked', async ({ page }) => {
    await page.goto(ARTICLE);
    const last = page.locator('.article > section').last();
    await last.evaluate((section) => section.scrollIntoView({ behavior: 'instant', block: 'start' }));
    const current = page.locator('.rail [aria-current]');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('href', `#${await last.getAttribute('id')}`);
  });

  test('nothing moves while the page arrives', async ({ page }) => {
    await page.goto(ARTICLE);
    expect(await layoutShift(page)).toBe(0);
  });

  test('what is copied is what the file says', async ({ page, request }) => {
    await page.goto(ARTICLE);
    const article = await (await request.get(`${ARTICLE.slice(0, -1)}.json`)).json();
    const paragraphs: { id: string; text: string }[] = article.sections.flatMap(
      (section: { paragraphs: { id: string; text: string }[] }) => section.paragraphs,
    );
    for (const { id, text } of paragraphs) {
      const copied = await page.evaluate((name) => {
        getSelection()?.selectAllChildren(document.getElementById(name) as Element);
        return getSelection()?.toString();
      }, id);
      expect(copied).toBe(text);
    }
    const section = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelectorAll('.article > section')[1] as Element);
      return getSelection()?.toString() ?? '';
    });
    const note: string = article.annotations[1].bodyText;
    expect(section).not.toContain(note.slice(0, 40));
  });
});

test('forced colours leave the bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ARTICLE);
  const bar = () =>
    page
      .locator('q[data-speaker]')
      .first()
      .evaluate((quote) => {
        const { backgroundColor, inlineSize } = getComputedStyle(quote, '::before');
        return { backgroundColor, inlineSize };
      });
  const forced = await bar();
  await page.emulateMedia({ forcedColors: 'none' });
  expect(forced).toEqual(await bar());
});

function background(locator: ReturnType<Page['locator']>): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}

for (const [width, height] of FIRST_SCREENS) {
  test(`the first sentence stands on the first screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const slug of slugs) {
      await page.goto(`articles/${slug}/`);
      const { ends } = await firstSentence(page);
      expect(ends, slug).toBeLessThan(height);
    }
  });
}

test('search is one press away in the header of every page, and a link where there is no script', async ({
  page,
}) => {
  for (const path of ['', ARTICLE, 'speakers/', 'about/attribution/', '404.html']) {
    await page.goto(path);
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await expect(link).toHaveAttribute('href', /quotes\/$/);
    await link.click();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  }
});

test('the address that a quote’s page would have leads to the words where they are only reported', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const id = await page.locator('[data-quote="indirect"]').first().getAttribute('id');
  await page.goto(`${ARTICLE}quotes/${id}/?from=mail`);
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}\\?from=mail#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('a speaker has one colour and one pattern on all pages', async ({ page }) => {
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((voice) => {
        const { backgroundColor, inlineSize, maskImage } = getComputedStyle(voice, '::before');
        return { backgroundColor, inlineSize, maskImage };
      });
  await page.goto(ARTICLE);
  const own = await look('q[data-speaker="skarn-office"]');
  const id = await page.locator('q[data-speaker="skarn-office"]').first().getAttribute('id');
  for (const path of [`${ARTICLE}quotes/${id}/`, 'speakers/skarn-office/', 'topics/skarn/', 'quotes/']) {
    await page.goto(path);
    expect(await look('[data-voice="skarn-office"]'), path).toEqual(own);
  }
});
