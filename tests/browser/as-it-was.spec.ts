import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import { copyProject, runProgram } from './project-copy.ts';
import { spokenTree } from './spoken-tree.ts';

const JETTY = 'The jetty at Stora was closed on Monday after a storm had taken two of its piles.';
const SOLD = 'It will be mended for nine thousand crowns, the harbour said.';
const BAND = 'A brass band played on the slipway while the mayor searched for his spectacles.';
const SECRET = 'The diver who found the broken piles lives at the yellow house behind the chapel.';
const LAMPS = 'Lamps of gas will stand on the new jetty, and nobody has to trim them any more.';
const MENDED = SOLD.replace('nine', 'eleven');
const FIRST = [JETTY, SOLD, BAND, SECRET];
const SECOND = [JETTY, MENDED, LAMPS];

interface Site {
  address: string;
  folder: string;
  /** The `?v=` and the fragment of a link to what the first edition said of the price. */
  link: string;
}

/** An article of two editions, published on 6 and 8 May 2024, of which one paragraph is withheld. */
const test = base.extend<object, { jetty: Site }>({
  jetty: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      const project = copyProject();
      const ledger = path.join(project.folder, 'content/permalinks/jetty.json');
      const publish = async (paragraphs: readonly string[], day: string) => {
        const front =
          '---\nheadline: The jetty is mended\npublished: 2024-05-06\nupdated: 2024-05-08\ncorrections: [{date: 2024-05-08, text: The price was wrong.}]\n---\n';
        project.write('jetty', front + paragraphs.join('\n\n'));
        await runProgram(project.folder, ['src/cli/readout.ts', 'links', 'update']);
        // As if it had been done on that day.
        const today = new Date().toISOString().slice(0, 10);
        writeFileSync(ledger, readFileSync(ledger, 'utf8').replaceAll(today, day));
      };
      await publish(FIRST, '2024-05-06');
      const { paragraphs } = JSON.parse(readFileSync(ledger, 'utf8')) as { paragraphs: { id: string }[] };
      await publish(SECOND, '2024-05-08');
      const [, sold = { id: '' }, , secret = { id: '' }] = paragraphs;
      await runProgram(project.folder, ['src/cli/readout.ts', 'links', 'retire', secret.id, '--withhold']);
      await runProgram(project.folder, ['node_modules/astro/bin/astro.mjs', 'build']);
      const folder = path.join(project.folder, 'dist');
      const home = await serveSite({ folder, base: '/' }, { host: '127.0.0.1', port: 0 });
      const link = `?v=${linkVersions(FIRST)[1]}#${sold.id}`;
      await use({ address: `${home}articles/jetty/`, folder, link });
      project.remove();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

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
  await expect(page.locator('[data-since="added"]')).toHaveText(LAMPS);

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

test('what was taken out and added is told to those who hear the page', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  await expect(page.locator('.as-of-bar')).toBeVisible();
  const tree = await spokenTree(page, '.as-of-text');
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
  await expect(page.locator('.as-of-text del').first()).toHaveText('taken out since: nine');
  await expect(page.locator('.as-of-text').first()).toBeInViewport();
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

test('an article as it was is accessible, in dark too, and fits a small screen', async ({ page, jetty }) => {
  await page.goto(`${jetty.address}?asof=2024-05-06`);
  await expect(page.locator('.as-of-bar')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
