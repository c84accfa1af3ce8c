import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import { startCommandProcess } from '../cli/command-process.ts';
import { axeFindings } from './axe-findings.ts';
import { faintest } from './faintest.ts';
import { copyProject, runProgram } from './project-copy.ts';
import { spokenTree } from './spoken-tree.ts';

/** What WCAG 2.2 asks for text, as a contrast ratio (1.4.3). */
const READABLE = 4.5;

const JETTY = 'The jetty at Stora was closed on Monday after a storm had taken two of its piles.';
const SOLD = 'It will be mended for nine thousand crowns, the harbour said.';
const BAND = 'A brass band played on the slipway while the mayor searched for his spectacles.';
const SECRET = 'The diver who found the broken piles lives at the yellow house behind the chapel.';
const LAMPS = 'Lamps of gas will stand on the new jetty, and nobody has to trim them any more.';
const MENDED = SOLD.replace('nine', 'eleven');
const FIRST = [JETTY, SOLD, BAND, SECRET];
const SECOND = [JETTY, MENDED, LAMPS];

/** An article as it is published: its front matter, and the blocks of its text. */
interface Edition {
  front: string;
  text: readonly string[];
}

const ONCE: Edition = {
  front: 'headline: The jetty will be mended\ndek: Nobody knows when.',
  text: [JETTY, '## What it costs', SOLD, '## What was played', BAND, SECRET],
};
const NOW: Edition = {
  front:
    'headline: The jetty is mended\nupdated: 2024-05-08\ncorrections: [{date: 2024-05-08, text: The price was wrong.}]',
  text: [
    JETTY.replace('piles.', 'piles[^piles].'),
    '## What it cost',
    MENDED,
    '## What is new',
    LAMPS,
    '[^piles]: “piles” — **Context.** They were of oak. — *Ines Falk, 2024-05-08*',
  ],
};

interface Site {
  address: string;
  folder: string;
  /** The `?v=` and the fragment of a link to what the first edition said of the price. */
  link: string;
  /** The same of what the first edition said of the band, which is gone. */
  linkToGone: string;
}

/** An article of two editions, published on 6 and 8 May 2024, of which one paragraph is withheld. */
const test = base.extend<object, { jetty: Site }>({
  jetty: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      const project = copyProject();
      const commands = startCommandProcess();
      const links = async (...args: string[]) =>
        expect(await commands.run(project.folder, ['links', ...args])).toMatchObject({ code: 0 });
      const ledger = path.join(project.folder, 'content/permalinks/jetty.json');
      const publish = async ({ front, text }: Edition, day: string) => {
        project.write('jetty', `---\npublished: 2024-05-06\n${front}\n---\n\n${text.join('\n\n')}\n`);
        await links('update');
        // As if it had been done on that day.
        const today = new Date().toISOString().slice(0, 10);
        writeFileSync(ledger, readFileSync(ledger, 'utf8').replaceAll(today, day));
      };
      await publish(ONCE, '2024-05-06');
      const { paragraphs } = JSON.parse(readFileSync(ledger, 'utf8')) as { paragraphs: { id: string }[] };
      await publish(NOW, '2024-05-08');
      const [, sold = { id: '' }, band = { id: '' }, secret = { id: '' }] = paragraphs;
      await links('retire', secret.id, '--withhold');
      commands.end();
      await runProgram(project.folder, ['node_modules/astro/bin/astro.mjs', 'build']);
      const folder = path.join(project.folder, 'dist');
      const home = await serveSite({ folder, base: '/' }, { host: '127.0.0.1', port: 0 });
      const link = `?v=${linkVersions(FIRST)[1]}#${sold.id}`;
      const linkToGone = `?v=${linkVersions(FIRST)[2]}#${band.id}`;
      await use({ address: `${home}articles/jetty/`, folder, link, linkToGone });
      project.remove();
    },
    { scope: 'worker' },
  ],
});

// The site is built once, by the one worker that runs all of these.
test.describe.configure({ mode: 'default' });

test('one sees by keyboard an article as of an earlier day, goes back, and to today', async ({
  page,
  jetty,
}) => {
  await page.goto(jetty.address);
  const days = page.getByRole('navigation', { name: 'As it was' });
  await expect(days.getByRole('listitem')).toHaveText(['6 May 2024', '8 May 2024 Correction']);
  await days.getByRole('link', { name: '6 May 2024' }).press('Enter');
  await expect(page).toHaveURL(/\?asof=2024-05-06$/);
  const bar = page.getByRole('region', { name: 'As of 6 May 2024' });
  await expect(bar).toBeFocused();
  await expect(bar).toContainText('1 paragraph reworded since, 1 added, 1 taken out');
  const then = page.locator('.as-of-text', { hasText: 'thousand crowns' });
  await expect(then.locator('del')).toHaveText('taken out since: nine');
  await expect(then.locator('ins')).toHaveText('added since: eleven');
  await expect(page.locator('[data-paragraph]', { hasText: MENDED })).toBeHidden();
  await expect(page.getByText(BAND)).toHaveCount(2);
  await expect(page.locator('.as-of-text', { hasText: BAND })).toBeVisible();
  await expect(page.locator('[data-paragraph][data-since="added"]')).toHaveText(LAMPS);

  await bar.getByRole('checkbox', { name: 'Show what changed since' }).press('Space');
  await expect(page.getByText(LAMPS)).toBeHidden();
  await expect(then.locator('ins')).toBeHidden();
  await expect(then.locator('del')).toBeVisible();

  await bar.getByRole('link', { name: 'Back to today' }).press('Enter');
  await expect(page).toHaveURL(jetty.address);
  await expect(page.locator('[data-paragraph]')).toHaveText(SECOND);
  await expect(page.locator('[data-paragraph]', { hasText: MENDED })).toBeVisible();
  await page.goBack();
  await expect(bar).toBeVisible();
});

test('headline, dek and headings are those of the day, with what became of them', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  const bar = page.getByRole('region', { name: 'As of 6 May 2024' });
  await expect(bar).toContainText('headline or headings changed since');
  const headings = page.locator(
    ':is(.opening, .sign:not(.unseen), section[data-kind]) > :is(h1, h2, .lede):visible',
  );
  await expect(headings).toHaveText([
    'The jetty taken out since: will be added since: is mended',
    'taken out since: Nobody knows when.',
    'What it taken out since: costsadded since: cost',
    'taken out since: What was played',
    'What is new',
  ]);
  await bar.getByRole('checkbox', { name: 'Show what changed since' }).uncheck();
  await expect(page.getByRole('heading', { name: 'What is new' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The jetty will be mended', exact: true })).toBeVisible();
  await bar.getByRole('link', { name: 'Back to today' }).click();
  await expect(headings.first()).toHaveText('The jetty is mended');
  await expect(page.getByText('What was played')).toHaveCount(0);
});

test('notes and corrections are those of their day', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  const bar = page.getByRole('region', { name: 'As of 6 May 2024' });
  await expect(bar).toContainText('1 correction');
  const note = page.locator('.annotation', { hasText: 'They were of oak.' });
  const correction = page.getByText('The price was wrong.');
  await expect(note).toContainText('added since');
  await expect(page.locator('.as-of-label + .correction')).toBeVisible();
  await bar.getByRole('checkbox', { name: 'Show what changed since' }).uncheck();
  await expect(note).toBeHidden();
  await expect(page.locator('[role="doc-noteref"]')).toBeHidden();
  for (const told of await correction.all()) await expect(told).toBeHidden();
  await bar.getByRole('link', { name: 'Back to today' }).click();
  await expect(note).not.toContainText('added since');
  await expect(correction.first()).toBeVisible();
});

test('what was taken out and added is told to those who hear the page', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  await expect(page.locator('.as-of-bar')).toBeVisible();
  const tree = await spokenTree(page, '[data-paragraph] + .as-of-text');
  const heard = tree.filter(
    ({ role, name }) =>
      ['deletion', 'insertion'].includes(role) || (role === 'StaticText' && name.trim() !== ''),
  );
  expect(heard.map(({ role, name }) => (role === 'StaticText' ? name.trim() : role))).toEqual([
    'It will be mended for',
    'deletion',
    'taken out since:',
    'nine',
    'insertion',
    'added since:',
    'eleven',
    'thousand crowns, the harbour said.',
  ]);
});

test('a link with its version opens the article as it was then', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}${jetty.link}`);
  await expect(page.getByRole('region', { name: 'As of 6 May 2024' })).toBeVisible();
  await expect(page.locator('.link-notice')).toContainText(
    'This paragraph has changed since the link was made.',
  );
  await expect(page.locator('[data-paragraph] + .as-of-text del').first()).toHaveText(
    'taken out since: nine',
  );
  await expect(page.locator('[data-paragraph] + .as-of-text').first()).toBeInViewport();
});

test('a link with its version to what is gone opens the article as it was when it stood there', async ({
  page,
  jetty,
}) => {
  await page.goto(`${jetty.address}${jetty.linkToGone}`);
  await expect(page.getByRole('region', { name: 'As of 6 May 2024' })).toBeVisible();
  await expect(page.locator('.as-of-text', { hasText: BAND })).toBeInViewport();
});

test('where the network fails it is said, and one can try again', async ({ page, jetty }) => {
  await page.goto(jetty.address);
  await page.route('**/jetty.json', (route) => route.abort());
  const day = page.getByRole('navigation', { name: 'As it was' }).getByRole('link', { name: '6 May 2024' });
  await day.click();
  await expect(page.getByRole('alert')).toHaveText(
    'The earlier versions could not be loaded. Try again when the network is back.',
  );
  await page.unroute('**/jetty.json');
  await day.click();
  await expect(page.getByRole('region', { name: 'As of 6 May 2024' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('nothing of it is loaded before it is asked for, and what is withheld is nowhere', async ({
  page,
  jetty,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(jetty.address, { waitUntil: 'networkidle' });
  await expect(page.getByRole('navigation', { name: 'As it was' })).toBeVisible();
  expect(asked.filter((file) => /as-it-was|word-diff|\.json$/.test(file))).toEqual([]);
  const files = globSync('**/*.{html,json,md,xml,js,jsonld,csv}', { cwd: jetty.folder });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect(readFileSync(path.join(jetty.folder, file), 'utf8')).not.toContain('yellow house');
});

test('an article as it was is accessible, easily read in every look, and fits a small screen', async ({
  page,
  jetty,
}) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  await expect(page.locator('.as-of-bar')).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect.soft(await axeFindings(page), `${width} wide`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFindings(page, ['color-contrast']), `${width} wide, dark`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await faintest(page), `${width} wide, colours forced`).toBeGreaterThan(READABLE);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
