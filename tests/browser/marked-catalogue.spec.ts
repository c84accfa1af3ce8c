import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { markedCatalogue, saidOn, strayWords } from './marked-catalogue.ts';
import { openArticle } from './open-article.ts';
import { pagesOf } from './paper.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

/** A paper in Cyrillic letters alone: Latin ones are the catalogue's, between brackets, or nobody's. */
const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/marked');

const CONFIG = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';

export default defineConfig({
  site: 'https://marked.example',
  integrations: [readout({
    title: 'Вербівка', description: 'Новини пристані.', language: 'uk', cards: false, keepWordings: true, reportTo: 'desk@marked.example',
    words: { uk: ${JSON.stringify(markedCatalogue())} },
  })],
});
`;

let project: ProjectCopy;
let home = '';
const dist = () => path.join(project.folder, 'dist');

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  project = copyProject();
  cpSync(FIXTURE, project.folder, { recursive: true });
  writeFileSync(path.join(project.folder, 'astro.config.ts'), CONFIG);
  await runProgram(project.folder, ['src/readout.js', 'build']);
  home = await serveSite({ folder: dist(), base: '/' }, { host: '127.0.0.1', port: 0 });
});
test.afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

async function expectNoStray(page: Page, when: string): Promise<void> {
  expect([when, strayWords(await saidOn(page))]).toEqual([when, []]);
}

test('no page says a word that is neither content nor from the catalogue', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  const page = await context.newPage();
  const strays: string[] = [];
  for (const address of pagesOf(dist())) {
    await page.setContent(pageAt(address));
    for (const words of strayWords(await saidOn(page))) strays.push(`${address}: ${words}`);
  }
  await context.close();
  expect(strays).toEqual([]);
});

/** A page as it stands in its file, less what leads on at once to another, and with what stands instead of scripts. */
function pageAt(address: string): string {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return readFileSync(path.join(dist(), file), 'utf8')
    .replace(/<meta http-equiv=[^>]*>/g, '')
    .replace('<noscript>', '<div>')
    .replace('</noscript>', '</div>');
}

test('no feed and no citation does', async () => {
  const files = globSync('**/{feed.xml,feed.json,citation.json}', { cwd: dist() });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const text = readFileSync(path.join(dist(), file), 'utf8');
    const said = file.endsWith('.json') ? valuesOf(JSON.parse(text)) : text;
    const words = said.replaceAll('&lt;', '<').replace(/<[^>]*>/g, ' ');
    expect([file, strayWords(words)]).toEqual([file, []]);
  }
});

/** The values of the fields that readers are shown. */
function valuesOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  return Object.entries(data)
    .map(([name, value]) =>
      typeof value === 'string'
        ? /^(?:title|description|content_html|note)$/.test(name)
          ? value
          : ''
        : valuesOf(value),
    )
    .join('\n');
}

test('no script does: sharing words and links', async ({ page, context }) => {
  await openArticle(page, `${home}articles/pir/`);
  const permalink = page.locator('a.permalink').first();
  await permalink.click();
  await expect(page.locator('.share-box:popover-open')).toBeVisible();
  await expectNoStray(page, 'a link that could not be copied');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-paragraph]').first().dblclick();
  await expect(page.locator('.share-tools')).toBeVisible();
  await expectNoStray(page, 'words that can be copied');
  await page.locator('.share-tools button').first().click();
  await expect(page.locator('share-said .share-box')).toBeVisible();
  await expectNoStray(page, 'a link that was copied');
});

test('no script does: following links', async ({ page }) => {
  const links = ['#p-0000000000', '#q-0000000000', '?v=zzzzz#'];
  for (const link of links) {
    await page.goto(`${home}articles/pir/`);
    const id = await page.locator('[data-paragraph]').first().getAttribute('id');
    await page.goto(`${home}articles/pir/${link.endsWith('#') ? link + id : link}`);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expectNoStray(page, link);
  }
});

test('no script does: searching, what is found, and what fails', async ({ page }) => {
  await page.goto(`${home}quotes/`);
  await page.locator('.quote-form summary').click();
  await expect(page.locator('select[name=kind] option')).not.toHaveCount(1);
  await expectNoStray(page, 'filters');
  const status = page.locator('[data-part=status]');
  for (const query of [
    'пристань',
    'опору',
    'Марина',
    'нісенітниця',
    '"опору кожну"',
    'Марина про пристань у 2026',
    'пристпнь',
  ]) {
    await page.locator('#quote-q').fill(query);
    await expect(page.locator('quote-search:not([aria-busy])')).toHaveCount(1);
    await expect(status).toContainText('⟦');
    await expectNoStray(page, `a search for ${query}`);
  }
  await page.goto(`${home}speakers/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('пристань');
  await expect(page.locator('dialog .hit').first()).toBeVisible();
  await expectNoStray(page, 'the search over a page');
  await page.route('**/search/**', (route) => route.abort());
  await page.goto(`${home}quotes/?q=пором`);
  await expect(page.locator('[data-part=reason]')).toContainText('⟦');
  await expectNoStray(page, 'a search without a network');
});
