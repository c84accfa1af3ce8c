// The first result of a reader on slow 4G who has the page and nothing of the search, in Chromium, over dist:
// npm run bench:search-browser [sizes]
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { writeIndex } from '../../src/search/write-index.ts';
import { launchOptions } from '../browser/browser.ts';
import { makeCorpus } from './search/make-corpus.ts';
import { makeQueries } from './search/make-queries.ts';
import { slowHost } from './search/slow-host.ts';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');
/** Queries of each kind. */
const EACH = 4;

const [sizes = '10000,100000'] = process.argv.slice(2);
const browser = await chromium.launch(await launchOptions());
for (const size of sizes.split(',').map(Number)) await measure(browser, size);
await browser.close();

async function measure(browser: Browser, size: number): Promise<void> {
  const corpus = makeCorpus(size, 2);
  const { server, sent } = slowHost(DIST, (await writeIndex(corpus)).files);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/quotes/`;
  const times: number[] = [];
  const bytes: number[] = [];
  for (const { text } of makeQueries(corpus, EACH, 2031)) {
    const time = await firstResult(browser, address, text, () => {
      sent.bytes = 0;
    });
    times.push(time);
    bytes.push(sent.bytes);
  }
  server.close();
  console.log(`${size} records: first result after ${median(times).toFixed(0)} ms, ${median(bytes)} bytes`);
}

/** ms from putting a whole query into the box to the first result. */
async function firstResult(
  browser: Browser,
  address: string,
  query: string,
  begin: () => void,
): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  begin();
  const time = await page.evaluate(async (text) => {
    const start = performance.now();
    const box = document.querySelector('quote-search input') as HTMLInputElement;
    const results = document.querySelector('[data-part="results"]') as HTMLElement;
    const shown = new Promise((resolve) => {
      new MutationObserver(resolve).observe(results, { childList: true });
    });
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    return performance.now() - start;
  }, query);
  await context.close();
  return time;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
