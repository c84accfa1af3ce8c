import { expect, type Locator, type Page } from '@playwright/test';
import { faintest } from './faintest.ts';
import { ARTICLE } from './paper.ts';
import { pdfText } from './pdf-text.ts';
import { test } from './site-test.ts';

const VOICE = 'skarn-office';
const LINK = `#voice:${VOICE}`;

/** What WCAG 2.2 asks for text, as a contrast ratio (1.4.3). */
const READABLE = 4.5;

const own = (page: Page) => page.locator(`q[data-speaker="${VOICE}"]`);
const others = (page: Page) => page.locator(`[data-quote]:not([data-speaker="${VOICE}"])`);
const radio = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const walk = (page: Page) => page.getByRole('navigation', { name: /^Skarn Office,/ });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the words of the chosen voice stand out, and everything else fades, until all are chosen again', async ({
      page,
    }) => {
      await page.goto(ARTICLE);
      const plain = await looks(page);
      await radio(page, /^Skarn Office,/).check();
      const chosen = await looks(page);
      expect(chosen.own).not.toEqual(plain.own);
      expect(chosen.others).not.toEqual(plain.others);
      expect(chosen.own.map(({ colour }) => colour)).toEqual(plain.own.map(({ colour }) => colour));
      await radio(page, /^All voices/).check();
      expect(await looks(page)).toEqual(plain);
      await expect(walk(page)).toBeHidden();
    });

    test('a link chooses the voice, and another may be chosen', async ({ page }) => {
      await page.goto(ARTICLE);
      await radio(page, /^Skarn Office,/).check();
      const chosen = await looks(page);
      await page.goto('');
      await page.goto(ARTICLE + LINK);
      expect(await looks(page)).toEqual(chosen);
      await expect(walk(page)).toBeVisible();
      await radio(page, /^Harbour Office,/).check();
      expect(await looks(page)).not.toEqual(chosen);
      await expect(page.locator('.walk:visible')).toHaveCount(1);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('numbers lead to each of the words', async ({ page }) => {
    await page.goto(ARTICLE + LINK);
    await expect(walk(page).getByRole('link')).toHaveCount(await own(page).count());
    await walk(page).getByRole('link', { name: '3' }).click();
    await expect(own(page).nth(2)).toBeInViewport();
  });
});

test('the walk has a way out, wherever one has come to', async ({ page }) => {
  await page.goto(ARTICLE);
  await ready(page);
  await radio(page, /^Skarn Office,/).check();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await walk(page).getByRole('button', { name: 'Next' }).click();
    await expect(walk(page).getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  }
  await walk(page).getByRole('button', { name: 'Close' }).click();
  await expect(radio(page, /^All voices/)).toBeChecked();
  await expect(walk(page)).toBeHidden();
});

test('before its first step the walk tells how many there are, and covers nothing of the page', async ({
  page,
}) => {
  await page.goto(ARTICLE + LINK);
  await expect(walk(page).getByRole('button', { name: 'Next' })).toBeVisible();
  await expect(walk(page).getByText(/^4$/).filter({ visible: true })).toHaveCount(1);
  await expect(walk(page).getByText(' of 4')).toHaveCount(0);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = await page.getByRole('contentinfo').getByRole('link').last().boundingBox();
    const bar = await walk(page).boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('what the bars mean is told above the text, where it is asked for', async ({ page }) => {
      for (const width of [1440, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        await page.goto(ARTICLE);
        const key = page.locator('#signs');
        await expect(key).toBeHidden();
        await page.getByRole('button', { name: 'What the bars mean' }).press('Enter');
        await expect(key).toBeInViewport({ ratio: 1 });
        await expect(key.locator('.voice')).toHaveText([
          'Word for word',
          'Paraphrased',
          'Not attributed',
          'Denied, Supposed, Asked',
        ]);
      }
      await page.locator('#signs').getByRole('link', { name: 'How we attribute' }).press('Enter');
      await expect(page).toHaveURL(/about\/attribution\/#signs$/);
    });
  });
}

test('by keyboard, a voice is chosen, and its words are walked through one by one', async ({ page }) => {
  await page.goto(ARTICLE);
  const count = await own(page).count();
  await ready(page);
  await radio(page, /^All voices/).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, /^Skarn Office,/)).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`${LINK}$`));
  await expect(walk(page).getByRole('button', { name: 'Next' })).toBeVisible();
  // Back, then on.
  for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
  await expect(walk(page).getByRole('button', { name: 'Next' })).toBeFocused();
  for (let number = 1; number <= count; number++) {
    await page.keyboard.press('Enter');
    await expect(walk(page)).toContainText(`${number} of ${count}`);
    await expect(own(page).nth(number - 1)).toBeInViewport({ ratio: 0.1 });
    await expect(page.locator('.now')).toHaveAttribute(
      'id',
      (await own(page)
        .nth(number - 1)
        .getAttribute('id')) ?? '',
    );
  }
  await page.keyboard.press('Enter');
  await expect(walk(page)).toContainText(`1 of ${count}`);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(walk(page)).toContainText(`${count} of ${count}`);
});

test('whoever has read on alone is led on from there', async ({ page }) => {
  await page.goto(ARTICLE + LINK);
  await walk(page).getByRole('button', { name: 'Next' }).click();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await walk(page).getByRole('button', { name: 'Previous' }).click();
  const count = await own(page).count();
  await expect(walk(page)).toContainText(`${count} of ${count}`);
});

test('beside the scroll bar it is shown where they speak', async ({ page }) => {
  await page.goto(ARTICLE + LINK);
  const ticks = page.locator('.ticks i');
  await expect(ticks).toHaveCount(await own(page).count());
  const shown = await ticks.evaluateAll((all) =>
    all.map((tick) => tick.getBoundingClientRect().top / innerHeight),
  );
  const stand = await own(page).evaluateAll((all) =>
    all.map((quote) => (quote.getBoundingClientRect().top + scrollY) / document.documentElement.scrollHeight),
  );
  shown.forEach((share, index) => {
    expect(share).toBeCloseTo(stand[index] ?? 0, 2);
  });
  await page.getByRole('radio', { name: 'All voices' }).check();
  await expect(ticks).toHaveCount(0);
});

test('a screen reader is told of one group of voices, which is chosen, and where the walk is', async ({
  page,
}) => {
  await page.goto(ARTICLE + LINK);
  await walk(page).getByRole('button', { name: 'Next' }).click();
  const tree = await accessibilityTree(page);
  const group = tree.find(({ role, name }) => role === 'group' && name === 'Whose words stand out');
  const radios = tree.filter(({ role, parents }) => role === 'radio' && group && parents.includes(group.id));
  expect(radios.map(({ name, checked }) => `${name}${checked ? ', chosen' : ''}`)).toEqual([
    'All voices',
    'Harbour Office, 6 quotes',
    'Skarn Office, 4 quotes, chosen',
    'Mara Quell, 1 quote',
    'Edda Lune, 1 quote',
  ]);
  const bar = tree.find(({ role, name }) => role === 'navigation' && name === 'Skarn Office, 4 quotes');
  const buttons = tree.filter(({ role, parents }) => role === 'button' && bar && parents.includes(bar.id));
  expect(buttons.map(({ name }) => name)).toEqual(['Previous', 'Next', 'Close']);
  expect(tree.filter(({ role, name }) => role === 'navigation' && /quotes?$/.test(name))).toHaveLength(1);
  const told = await page.getByRole('status').filter({ hasText: '1 of 4: ' }).textContent();
  expect(told).toContain(await own(page).first().textContent());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a touch chooses a voice, and leads on; nothing is wider than the screen', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.locator('.cast .voice', { hasText: 'Skarn Office' }).tap();
    const next = walk(page).getByRole('button', { name: 'Next' });
    await next.tap();
    await expect(own(page).first()).toBeInViewport();
    const { height = 0 } = (await next.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('on paper it is told whose words stand out, and only where somebody’s do', async ({ page }) => {
  await page.goto(ARTICLE + LINK);
  await expect(walk(page)).toBeVisible();
  expect(pdfText(await page.pdf()).join('')).toContain('WhosewordsstandoutSkarnOffice4');
  await radio(page, /^All voices/).check();
  expect(pdfText(await page.pdf()).join('')).not.toContain('Whosewordsstandout');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours, ${colorScheme}, tell the chosen words from the rest, and leave all readable`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(ARTICLE + LINK);
    const { own: chosen, others: faded } = await looks(page);
    expect(chosen[0]?.background).not.toBe(faded[0]?.background);
    expect(await faintest(page, 'q')).toBeGreaterThan(READABLE);
  });
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('share-said:defined')).toHaveCount(1);
}

async function looks(page: Page) {
  const of = (quotes: Locator) =>
    quotes.evaluateAll((all) =>
      all.map((quote) => {
        const { color, backgroundColor } = getComputedStyle(quote);
        return { colour: color, background: backgroundColor };
      }),
    );
  return { own: await of(own(page)), others: await of(others(page)) };
}

interface AccessibleNode {
  id: string;
  role: string;
  name: string;
  checked: boolean;
  parents: string[];
}

/** What Chromium tells a screen reader, without what it leaves out. */
async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const parentsOf = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...parentsOf(byId.get(id)?.parentId)];
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, parentId, role, name, properties = [] }) => ({
      id: nodeId,
      role: String(role?.value),
      name: String(name?.value ?? ''),
      checked: properties.some((each) => each.name === 'checked' && each.value.value === 'true'),
      parents: parentsOf(parentId),
    }));
}
