import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { bulkLines } from '../../src/search/opensearch-documents.ts';
import type { EngineAnswer } from '../../src/search/opensearch-response.ts';
import type { Corpus } from '../../src/search/record.ts';
import { type IndexFiles, writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus } from '../bench/search/make-corpus.ts';
import { makeQueries } from '../bench/search/make-queries.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';
import { expect, test } from './site-test.ts';

test.describe.configure({ mode: 'serial' });

const hits = (page: Page) => page.locator('.hit a');

/** Has the page find another index where its own would be. */
async function serve(context: BrowserContext, { files }: IndexFiles): Promise<void> {
  await context.route(/\/search\/[0-9a-f]{16}\//, async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/search\/[0-9a-f]{16}\//, '');
    const bytes = files.get(name);
    await (bytes === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: Buffer.from(bytes) }));
  });
}

const WITH_ENGINE = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';
export default defineConfig({
  site: 'https://strait.example',
  integrations: [
    readout({
      title: 'The Strait',
      description: 'News of two harbours.',
      locale: 'en-GB',
      cards: false,
      searchEngine: { url: '/engine', index: 'readout' },
    }),
  ],
});
`;

const PIER = `---
headline: A zeppelin lands on the pier
published: 2025-05-04
---

Nobody had expected it.
`;

let corpus: Corpus;
let archive: IndexFiles;
test.beforeAll(async () => {
  corpus = makeCorpus(100_000, 2);
  archive = await writeIndex(corpus);
});

test('typing finds the right place among 100,000 records, off the page’s own thread', async ({
  page,
  context,
}) => {
  await serve(context, archive);
  await page.goto('quotes/');
  const box = page.getByRole('searchbox');
  const [phrase] = makeQueries(corpus, 1, 11).filter(({ kind }) => kind === 'phrase');
  await box.pressSequentially(phrase?.text ?? '', { delay: 30 });
  await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`#[pq]-${phrase?.place}`));
  // All of the work is done beside the page.
  expect(page.workers().length).toBe(1);
});

test('filters, dates and misspelt words work among 100,000 records', async ({ page, context }) => {
  await serve(context, archive);
  const quote = corpus.records.find(({ type }) => type === 'quote');
  await page.goto(`quotes/?speaker=${quote?.speaker?.id}&sort=date`);
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('.hit .meta').first()).toContainText(quote?.speaker?.name ?? '');
  const [typo] = makeQueries(corpus, 1, 12).filter(({ kind }) => kind === 'typo');
  await page.getByRole('searchbox').fill('');
  await page.goto(`quotes/?q=${encodeURIComponent(typo?.text ?? '')}`);
  await expect(hits(page).first()).toHaveAttribute('href', new RegExp(`#[pq]-${typo?.place}`));
});

test('a part of the index that does not come is told of', async ({ page, context }) => {
  await serve(context, {
    ...archive,
    files: new Map([...archive.files].filter(([name]) => !/^terms/.test(name))),
  });
  await page.goto('quotes/?q=anything');
  await expect(page.getByRole('alert')).toContainText(
    'the search index is not there; it may just have been renewed',
  );
  await expect(page.locator('.quote-item').first()).toBeVisible();
});

test.describe('a site with a search engine', () => {
  let project: ProjectCopy;
  let home = '';

  test.beforeAll(async () => {
    project = copyProject();
    project.write('pier', PIER);
    writeFileSync(path.join(project.folder, 'astro.config.ts'), WITH_ENGINE);
    await runProgram(project.folder, ['src/readout.js', 'build']);
    const site = { folder: path.join(project.folder, 'dist'), base: '/' };
    home = await serveSite(site, { host: '127.0.0.1', port: 0 });
  });
  test.afterAll(() => project.remove());

  test('shows what the engine answers', async ({ page, context }) => {
    const lines = bulkLines({ ...corpus, records: corpus.records.slice(0, 1) }, 'readout').split('\n');
    const source = JSON.parse(lines[1] ?? '');
    const answer: EngineAnswer = {
      responses: [{ hits: { total: { value: 41 }, max_score: 1, hits: [{ _score: 1, _source: source }] } }],
    };
    const asked: string[] = [];
    await context.route('**/engine/_msearch', (route) => {
      asked.push(route.request().postData() ?? '');
      return route.fulfill({ json: answer });
    });
    await page.goto(`${home}quotes/?q=zeppelin`);
    await expect(page.locator('[data-part="status"]')).toHaveText('41 results for “zeppelin”.');
    expect(asked[0]).toContain('"query":"zeppelin"');
  });

  test('answers from its own index when the engine fails', async ({ page, context }) => {
    await context.route('**/engine/_msearch', (route) => route.fulfill({ status: 503 }));
    await page.goto(`${home}quotes/?q=zeppelin`);
    await expect(page.locator('[data-part="status"]')).toHaveText(/^1 result for “zeppelin”\./);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});
