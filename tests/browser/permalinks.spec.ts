import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import type { Article, Paragraph } from '../../src/schema/article.ts';
import { launchOptions } from './browser.ts';
import { copyProject, runProgram } from './project-copy.ts';

const PIER = 'The old pier at Little Quay was sold to the town for a single crown on Monday.';
const LAMP =
  '“I have trimmed this lamp for forty years, and nobody is going to trim it better,” keeper Asta Lind said.';
const ROPE = 'A rope maker from Stora has taken the lease of the boathouse for nine years.';
const SHED = 'The net sheds behind it stay empty until the fire brigade has looked at their chimneys.';
const GULLS = 'Visitors are asked not to feed the gulls, which have learned to open lunch boxes.';
const GONE = 'A brass band played on the slipway while the mayor searched for his spectacles.';
const ORIGINAL = [PIER, LAMP, ROPE, GONE, SHED, GULLS];
const REWORDED = PIER.replace('a single crown', 'two crowns').replace('on Monday', 'on Tuesday');
const CORRECTED = [REWORDED, LAMP, `${ROPE} ${SHED}`, GULLS];

/** What the readers of the first edition, and of the second, have before them. */
interface Editions {
  address: string;
  /** The paragraphs of the first edition, by their place, with the `?v=` of their links. */
  first: (Paragraph & { v: string })[];
  second: Paragraph[];
}

const test = base.extend<object, { editions: Editions }>({
  editions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      const project = copyProject();
      const built = async (paragraphs: readonly string[]) => {
        const front =
          '---\nheadline: The pier is sold\npublished: 2024-05-07\nupdated: 2024-05-08\nbyline: [Ines Falk]\n---\n';
        project.write('pier', front + paragraphs.join('\n\n'));
        await runProgram(project.folder, ['src/cli/readout.ts', 'links', 'update']);
        await runProgram(project.folder, ['node_modules/astro/bin/astro.mjs', 'build']);
        const file = path.join(project.folder, 'dist/articles/pier.json');
        const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
        return article.sections.flatMap((section) => section.paragraphs);
      };
      const before = await built(ORIGINAL);
      const versions = linkVersions(ORIGINAL);
      const first = before.map((paragraph, i) => ({ ...paragraph, v: versions[i] ?? '' }));
      const second = await built(CORRECTED);
      const folder = path.join(project.folder, 'dist');
      const home = await serveSite({ folder, base: '/' }, { host: '127.0.0.1', port: 0 });
      await use({ address: `${home}articles/pier/`, first, second });
      project.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'default' });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a link to a paragraph that was joined to another leads to both', async ({ page, editions }) => {
      for (const text of [ROPE, SHED]) {
        await page.goto(`${editions.address}#${idOf(editions, text)}`);
        const paragraph = page.locator('[data-paragraph]', { hasText: ROPE });
        await expect(paragraph).toBeInViewport();
        expect(await paragraph.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
          'rgba(0, 0, 0, 0)',
        );
      }
    });

    test('a link to a paragraph that is gone leads to where it stood, and tells when it went and what it said', async ({
      page,
      editions,
    }) => {
      await page.goto(`${editions.address}#${idOf(editions, GONE)}`);
      const tombstone = page.locator(':target');
      await expect(tombstone).toBeInViewport();
      await expect(tombstone).toContainText(/A paragraph that stood here was removed on \d+ \w+ \d{4}\./);
      await tombstone.getByText('What it said').click();
      await expect(tombstone.getByText(GONE)).toBeVisible();
    });
  });
}

test('a press on a permalink leads to the paragraph, and says that the link is copied once it is', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  const id = idOf(editions, LAMP);
  await press(page, id);
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  await expect(page).toHaveURL(`${editions.address}#${id}`);
  const version = linkVersions(CORRECTED)[1];
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${editions.address}?v=${version}#${id}`,
  );
});

test('where the browser refuses to copy, the link stands in a field, selected', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const id = idOf(editions, LAMP);
  await press(page, id);
  const field = page.getByLabel('Could not copy: here is the link');
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(new RegExp(`\\?v=.*#${id}$`));
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('a link opened with a key held is not copied', async ({ page, context, editions }) => {
  await page.goto(editions.address);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  const opened = context.waitForEvent('page');
  await press(page, idOf(editions, LAMP), ['ControlOrMeta']);
  await opened;
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
});

test('the system’s sheet for sharing is offered where there is one', async ({ page, editions }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void Object.assign(window, { shared: data?.url });
  });
  await page.goto(editions.address);
  const id = idOf(editions, LAMP);
  await press(page, id);
  await page.getByRole('button', { name: 'Share…' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: string }).shared)).toMatch(
    new RegExp(`#${id}$`),
  );
});

test('a link whose paragraph has changed says so and shows the difference', async ({ page, editions }) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, PIER)}#${idOf(editions, PIER)}`);
  const notice = page.locator('.link-notice');
  await expect(notice).toContainText(
    'This paragraph has changed since the link was made. The article was last updated on 8 May 2024.',
  );
  await expect(notice.locator('del')).toHaveText(['a single crown ', 'Monday.']);
  await expect(notice.locator('ins')).toHaveText(['two crowns ', 'Tuesday.']);
  await expect(page.getByRole('status').filter({ hasText: 'has changed' })).toHaveCount(1);
});

test('a link whose paragraph has not changed says nothing, nor does one followed from there', async ({
  page,
  editions,
}) => {
  await page.goto(`${editions.address}?v=${versionOf(editions, LAMP)}#${idOf(editions, LAMP)}`);
  await expect(page.locator('permalink-guide:defined')).toHaveCount(1);
  await expect(page.locator('.link-notice')).toHaveCount(0);
  await press(page, idOf(editions, GULLS));
  await expect(page).toHaveURL(`${editions.address}#${idOf(editions, GULLS)}`);
  await expect(page.locator('.link-notice')).toHaveCount(0);
});

test('an id that the page does not know leads to the best match, and says that it is one', async ({
  page,
  editions,
}) => {
  // A link to the same words, made by another ledger.
  await page.goto(`${editions.address}?v=${versionOf(editions, GULLS)}#p-0000000001`);
  const paragraph = page.locator('[data-paragraph]', { hasText: GULLS });
  await expect(paragraph).toHaveAttribute('data-followed');
  await expect(paragraph).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: 'Best match' })).toHaveCount(1);
  await expect(page.locator('.block', { has: paragraph }).locator('.link-notice')).toBeVisible();
});

test('an id that was never given out is said to be not found, with a search', async ({ page, editions }) => {
  await page.goto(`${editions.address}#p-0000000001`);
  await expect(page.getByRole('status').filter({ hasText: 'Not found' })).toHaveCount(1);
  await page.locator('.link-notice').getByRole('link', { name: 'Search this article' }).click();
  await expect(page).toHaveURL(/\/quotes\/\?article=pier$/);
});

test('a fragment that is no permalink is left alone', async ({ page, editions }) => {
  await page.goto(`${editions.address}#%E0%A4%A`);
  await expect(page.locator('permalink-guide:defined')).toHaveCount(1);
  await expect(page.locator('.link-notice')).toHaveCount(0);
});

test('selected words become a link that the browser leads to and marks', async ({ page, editions }) => {
  await page.goto(editions.address);
  await select(page, LAMP, 'trimmed this lamp for forty');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(
    new RegExp(
      `#${idOf(editions, LAMP)}:~:text=%E2%80%9CI%20have-,trimmed%20this%20lamp%20for%20forty,-years`,
    ),
  );
  const opened = await page.context().newPage();
  await opened.goto(link);
  const paragraph = opened.locator('[data-paragraph]', { hasText: LAMP });
  await expect(paragraph).toBeInViewport();
  await expect(opened.locator('permalink-guide:defined')).toHaveCount(1);
  // The browser keeps what it marks to itself: no mark of ours is needed.
  await expect(opened.locator('mark.shared')).toHaveCount(0);
});

test('words can be cited, and taken as Markdown, HTML and data', async ({ page, editions }) => {
  await page.goto(editions.address);
  await select(page, LAMP, 'nobody is going to trim it better');
  const copied = async (name: string) => {
    await page.getByRole('button', { name: `Copy as ${name}` }).click();
    await expect(page.getByRole('status').filter({ hasText: `${name} copied` })).toHaveCount(1);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Citation')).toMatch(
    /^“nobody is going to trim it better” — Asta Lind, “The pier is sold”, Readout, 2024-05-07, http:.*#p-/,
  );
  expect(await copied('Markdown')).toMatch(
    /^> nobody is going to trim it better\n>\n> — Asta Lind, \[The pier is sold\]\(</,
  );
  expect(await copied('HTML')).toMatch(/^<blockquote cite="http:[^"]*" lang="en">\n<p>nobody is/);
  expect(JSON.parse(await copied('JSON'))).toMatchObject({
    article: { slug: 'pier' },
    paragraph: idOf(editions, LAMP),
    text: 'nobody is going to trim it better',
    quotes: [{ speaker: { name: 'Asta Lind' } }],
  });
});

test('by keyboard, the tools come right after the words, and Escape puts them away', async ({
  page,
  editions,
}) => {
  await page.goto(editions.address);
  await select(page, GULLS, 'feed the gulls');
  const tools = page.getByRole('group', { name: 'Copy these words' });
  await expect(tools).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(tools).toHaveCount(0);
});

test('what is said and offered can be used by everyone', async ({ page, editions }) => {
  const address = `${editions.address}?v=${versionOf(editions, PIER)}#${idOf(editions, PIER)}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expect(page.locator('.link-notice ins')).toHaveCount(2);
    await select(page, GULLS, 'feed the gulls');
    await expect(page.getByRole('group', { name: 'Copy these words' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`${editions.address}#${idOf(editions, GONE)}`);
    await press(page, idOf(editions, LAMP));
    await expect(page.locator('.share-box:popover-open')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('where the browser does not know text fragments, the page marks the words itself', async ({
  editions,
}) => {
  const options = await launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--disable-blink-features=TextFragmentIdentifiers'],
  });
  const page = await browser.newPage();
  await page.goto(`${editions.address}#${idOf(editions, LAMP)}:~:text=have-,trimmed%20this,lamp,-for`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await expect(page.locator('mark.shared')).toHaveText('trimmed this lamp');
  await browser.close();
});

function idOf({ first, second }: Editions, text: string): string {
  return [...first, ...second].find((paragraph) => paragraph.text === text)?.id ?? '';
}

function versionOf({ first }: Editions, text: string): string {
  return first.find((paragraph) => paragraph.text === text)?.v ?? '';
}

async function press(page: Page, id: string, modifiers: 'ControlOrMeta'[] = []): Promise<void> {
  await expect(page.locator('permalink-copy:defined')).toHaveCount(1);
  const link = page.locator(`.permalink[href="#${id}"]`);
  await link.hover();
  await link.click({ modifiers });
}

/** Selects words of a paragraph, as with the keyboard. */
async function select(page: Page, text: string, words: string): Promise<void> {
  await expect(page.locator('share-words:defined')).toHaveCount(1);
  await page.locator('[data-paragraph]', { hasText: text }).evaluate((paragraph, sought) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
    }
  }, words);
}
