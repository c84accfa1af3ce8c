import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { startCommandProcess } from '../cli/command-process.ts';
import { SOURCES, writeSources } from '../import/newsroom-sources.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

/*
 * What newsrooms' articles come from, the whole way: taken in, completed as an editor would, checked, built, and read.
 */

// The site is built once, by the one worker that runs all of these.
test.describe.configure({ mode: 'default' });

let project: ProjectCopy;
let home: string;

test.beforeAll(async () => {
  project = copyProject();
  const commands = startCommandProcess();
  const readout = async (...args: string[]) =>
    expect(await commands.run(project.folder, args)).toMatchObject({ code: 0 });
  const sources = path.join(project.folder, 'sources');
  mkdirSync(sources);
  await writeSources(sources);
  const articles = path.join(project.folder, 'content/articles');
  await readout('import', ...SOURCES.map((file) => `sources/${file}`), '--out', 'content/articles');
  for (const file of readdirSync(articles).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(path.join(articles, file), 'utf8')
      .replace(/^published:(?: #.*| 2031(.*))$/m, (_, rest = '-06-10') => `published: 2021${rest}`)
      .replace(/^byline: \[\].*/m, 'byline: [Nella Quist]');
    writeFileSync(path.join(articles, file), text);
  }
  const speakers = path.join(project.folder, 'content/speakers');
  mkdirSync(speakers);
  for (const [id, name] of Object.entries({ 'ludo-fenn': 'Ludo Fenn', 'oda-brandt': 'Oda Brandt' })) {
    writeFileSync(path.join(speakers, `${id}.yml`), `name: ${name}\n`);
  }
  await readout('check');
  commands.end();
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  const folder = path.join(project.folder, 'dist');
  home = await serveSite({ folder, base: '/' }, { host: '127.0.0.1', port: 0 });
});

test.afterAll(() => project.remove());

/** The words of an article’s page, and how many there are of what it was made of. */
async function read(page: Page, slug: string) {
  await page.goto(`${home}articles/${slug}/`);
  const article = page.locator('article[data-article]');
  const count = (selector: string) => article.locator(selector).count();
  for (const picture of await article.locator('figure.picture img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate(({ naturalWidth }: HTMLImageElement) => naturalWidth))
      .toBeGreaterThan(0);
  }
  return {
    words: ((await article.textContent()) ?? '').replace(/\s+/g, ' '),
    pictures: await count('figure.picture img[alt]:not([alt=""])'),
    tables: await count('figure.table table'),
    notes: await count('[role="doc-footnote"]'),
    nested: await count('section li li'),
  };
}

test('a page of a newsroom’s own system', async ({ page }) => {
  const { words, ...counts } = await read(page, 'ferry-returns-after-two-winters');
  expect(counts).toEqual({ pictures: 1, tables: 1, notes: 1, nested: 0 });
  expect(words).toContain('40 m² and got one of 38');
  expect(words).not.toMatch(/Advertisement|newsletter|Related|Facebook|©/);
  await expect(page.locator('blockquote [data-quote]').first()).toContainText('“Nobody has counted');
  await expect(page.locator('[data-speaker="oda-brandt"][data-quote]')).toHaveText([
    '“It is a small boat and a long story,”',
    'First crossing in 611 days. I cried a little.',
  ]);
});

test('a page of WordPress', async ({ page }) => {
  const { words, ...counts } = await read(page, 'the-town-clock-strikes-again');
  expect(counts).toEqual({ pictures: 2, tables: 1, notes: 1, nested: 2 });
  expect(words).toContain('planned with 120,000');
  expect(words).not.toMatch(/cookies|Subscribe|Share this|thoughts on|Recent posts|powered|90,000/);
  await expect(page.locator('section ol')).toHaveAttribute('start', '3');
  await expect(page.locator('figcaption q[data-speaker="ludo-fenn"]')).toHaveText(
    '“It weighs as much as a ferry,”',
  );
});

test('a document of Google Docs', async ({ page }) => {
  const { words, ...counts } = await read(page, 'the-fish-market-moves-to-the-quay');
  expect(counts).toEqual({ pictures: 1, tables: 1, notes: 1, nested: 1 });
  expect(words).toContain('10⁶ litres');
  expect(words).not.toMatch(/Legal|not to print|nine ?eleven/);
  await expect(page.getByRole('link', { name: 'minutes' })).toHaveAttribute(
    'href',
    'https://council.example/minutes/9',
  );
  await expect(page.locator('article strong').first()).toHaveText('September');
});

test('a document of Word', async ({ page }) => {
  const { words, ...counts } = await read(page, 'the-lock-gets-a-keeper');
  expect(counts).toEqual({ pictures: 1, tables: 1, notes: 1, nested: 0 });
  expect(words).toContain('It had none for seven years.');
  expect(words).toContain('12 m² smaller');
  expect(words).not.toMatch(/six|555|Who measured|Draft/);
});
