import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { loadSettings } from '../../src/load/load-settings.ts';
import type { Corpus } from '../../src/search/record.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { corpus as harbour, record } from '../search/small-corpus.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const withdrawn = record({ id: 'p-9', text: 'The customs officer was named by mistake.' });
const before: Corpus = { ...harbour, records: [...harbour.records, withdrawn] };
const FIRST = 'customs';

test.use({ serviceWorkers: 'allow' });

let folder: string;
let home: string;

test.beforeEach(async () => {
  const { base } = await loadSettings(ROOT);
  folder = mkdtempSync(path.join(tmpdir(), 'republished-'));
  cpSync(path.join(ROOT, 'dist'), folder, { recursive: true });
  for (const file of globSync(`${folder}/**/*.{br,gz}`)) rmSync(file);
  await publish(before);
  home = await serveSite({ folder, base }, { host: '127.0.0.1', port: 0 });
});

test.afterEach(() => rmSync(folder, { recursive: true }));

/** Puts another index in the place of the site's, under its own name, in every file that names it; the old one is gone. */
async function publish(corpus: Corpus): Promise<void> {
  const current = path.join(folder, 'search', 'current.json');
  const old = (JSON.parse(readFileSync(current, 'utf8')) as { folder: string }).folder;
  const { folder: name, files } = await writeIndex(corpus);
  rmSync(path.join(folder, 'search', old), { recursive: true });
  for (const [file, bytes] of files) {
    const at = path.join(folder, 'search', name, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  for (const file of [current, path.join(folder, 'sw.js'), path.join(folder, 'quotes', 'index.html')]) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, name));
  }
}

async function quickly(page: Page, words: string): Promise<void> {
  await page.locator('body').press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
}

const answer = (page: Page) => page.getByRole('dialog').locator('.found');
const later = (page: Page) => page.clock.fastForward('02:00');

test('who has been here before does not find what was withdrawn since', async ({ page }) => {
  await page.goto(home);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${home}quotes/?q=${FIRST}`);
  await expect(page.locator('[data-part="status"]')).toHaveText(`1 result for “${FIRST}”.`);
  await page.goto(home);
  await quickly(page, FIRST);
  await expect(answer(page)).toHaveText(`1 result for “${FIRST}”.`);
  await publish(harbour);
  await page.goto(home);
  await quickly(page, FIRST);
  await expect(answer(page)).toContainText('Nothing found');
  await page.goto(`${home}quotes/?q=${FIRST}`);
  await expect(page.locator('[data-part="status"]')).toContainText('Nothing found');
  const kept = await page.evaluate(async () => {
    const files = await caches.open('files');
    const folders = (await files.keys()).flatMap(
      ({ url }) => /\/search\/([0-9a-f]{16})\//.exec(url)?.[1] ?? [],
    );
    return [...new Set(folders)];
  });
  expect(kept.length).toBeLessThan(2);
});

test('two tabs that stay open while the site is published again come to search what it has now', async ({
  context,
}) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await tab.clock.install();
    await tab.goto(`${home}quotes/?q=${FIRST}`);
    await expect(tab.locator('[data-part="status"]')).toHaveText(`1 result for “${FIRST}”.`);
  }
  await publish(harbour);
  for (const tab of tabs) {
    await later(tab);
    await tab.getByRole('searchbox').fill(`${FIRST} officer`);
    await expect(tab.locator('[data-part="status"]')).toContainText(`Nothing found for “${FIRST} officer”`);
    await expect(tab.locator('[data-part="failure"]')).toBeHidden();
  }
});

test('a page whose index the host has no longer finds the new one', async ({ page }) => {
  await page.goto(`${home}quotes/`);
  await publish(harbour);
  await page.getByRole('searchbox').fill('lighthouse');
  await expect(page.locator('[data-part="status"]')).toHaveText(/results? for “lighthouse”\.$/);
  await expect(page.locator('[data-part="failure"]')).toBeHidden();
});

test('an index that came damaged, or was kept damaged, is fetched anew once the host has it', async ({
  page,
}) => {
  const status = page.locator('[data-part="status"]');
  const isThere = async () => {
    await page.goto(`${home}quotes/?q=${FIRST}`);
    await expect(status).toHaveText(`1 result for “${FIRST}”.`);
  };
  const { folder: name } = JSON.parse(readFileSync(path.join(folder, 'search', 'current.json'), 'utf8'));
  const file = path.join(folder, 'search', name, 'index.json');
  const whole = readFileSync(file);
  // As a host does that answers everything with a page of its own.
  writeFileSync(file, '<!doctype html><h1>Welcome</h1>');
  await page.goto(`${home}quotes/?q=${FIRST}`);
  await expect(page.locator('[data-part="failure"]')).toContainText('the search index is incomplete');
  writeFileSync(file, whole);
  await isThere();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const kept = await caches.open('files');
    for (const { url } of await kept.keys()) {
      if (/\/search\/[0-9a-f]{16}\//.test(url)) await kept.put(url, new Response('{"format":'));
    }
  });
  await isThere();
});

test('no page that a host has put in the place of a file is kept for one', async ({ page }) => {
  for (const name of ['page.html', 'file.txt'])
    writeFileSync(path.join(folder, '_astro', name), '<h1>Welcome');
  await page.goto(home);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(home);
  const isKept = (name: string) =>
    page.evaluate(async (address) => (await caches.match(address)) !== undefined, `${home}_astro/${name}`);
  await page.evaluate(async (folder) => {
    for (const name of ['page.html', 'file.txt']) await (await fetch(folder + name)).text();
  }, `${home}_astro/`);
  await expect.poll(() => isKept('file.txt')).toBe(true);
  expect(await isKept('page.html')).toBe(false);
});
