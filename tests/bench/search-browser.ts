// The first result of a reader on slow 4G who has the page and nothing of the search, in Chromium, over dist, beside
// Pagefind's over the same records: npm run bench:search-browser [sizes] [engines]
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus, placeOf } from './search/make-corpus.ts';
import { type BenchQuery, makeQueries } from './search/make-queries.ts';
import { pagefindFiles } from './search/pagefind-files.ts';
import { type SlowHost, slowHost } from './search/slow-host.ts';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');
/** Queries of each kind that are timed, and those by which Pagefind's answers are judged: a sample of bench:search's. */
const TIMED = 4;
const JUDGED = 40;
/** How often each is timed: the fastest counts, as others on the machine can only make it slower. */
const REPEATS = 3;
const QUERY_SEED = 2031;
/** What is promised: ms until the first result. */
const TARGETS: Record<string, number> = { 10000: 800, 100000: 1_100 };
/** Pagefind compiles WebAssembly, which the site's own policy forbids: it gets a page without one. */
const BARE = '/bare.html';

const [sizes = '10000,100000', engines = 'Readout,Pagefind'] = process.argv.slice(2);
const browser = await chromium.launch(await launchOptions());
for (const size of sizes.split(',')) {
  const corpus = makeCorpus(Number(size), 2);
  const timed = makeQueries(corpus, TIMED, QUERY_SEED);
  if (engines.includes('Readout')) {
    const host = slowHost(DIST, (await writeIndex(corpus)).files, new Map());
    const { time, bytes } = await firstResults(host, timed, '/quotes/', askReadout);
    console.log(
      `Readout, ${size} records: first result after ${time} ms (fastest of ${REPEATS}, median of ${timed.length} queries) (target ${TARGETS[size]}), ${bytes} bytes`,
    );
  }
  if (engines.includes('Pagefind')) {
    const files = await pagefindFiles(corpus);
    files.set(BARE, new TextEncoder().encode('<!doctype html><title>Pagefind</title>'));
    const host = slowHost(DIST, new Map(), files);
    const { time, bytes } = await firstResults(host, timed, BARE, askPagefind);
    console.log(
      `Pagefind, ${size} records: first result after ${time} ms (fastest of ${REPEATS}, median of ${timed.length} queries), ${bytes} bytes`,
    );
    console.log(`Pagefind, ${size} records: ${await judge(host, makeQueries(corpus, JUDGED, QUERY_SEED))}`);
  }
}
await browser.close();

type Ask = (page: Page, query: string) => Promise<number>;

/** Medians over some queries, of each its fastest run: ms until the first result, and bytes. Each query has a browser without anything kept. */
async function firstResults({ server, sent }: SlowHost, queries: BenchQuery[], page: string, ask: Ask) {
  const address = await listen(server);
  const times: number[] = [];
  const bytes: number[] = [];
  for (const { text } of queries) {
    const repeats: number[] = [];
    for (let turn = 0; turn < REPEATS; turn += 1) {
      const opened = await openPage(browser, address + page);
      sent.bytes = 0;
      repeats.push(await ask(opened, text));
      await opened.context().close();
    }
    times.push(Math.min(...repeats));
    bytes.push(sent.bytes);
  }
  server.close();
  return { time: Math.round(median(times)), bytes: median(bytes) };
}

/** How many of Pagefind's answers are right. */
async function judge({ server, line }: SlowHost, queries: BenchQuery[]): Promise<string> {
  line.isSlow = false;
  const page = await openPage(browser, (await listen(server)) + BARE);
  const places: number[] = [];
  for (const { text, place } of queries) {
    const urls = await page.evaluate(async (query) => {
      const pagefind = await import('/pagefind/pagefind.js' as string);
      const { results } = await pagefind.search(query);
      const five: { url: string }[] = await Promise.all(
        results.slice(0, 5).map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return five.map(({ url }) => url);
    }, text);
    places.push(1 + urls.findIndex((url) => placeOf({ id: url.slice(1) }) === place));
  }
  await page.context().close();
  server.close();
  const share = (most: number) =>
    (places.filter((at) => at > 0 && at <= most).length / places.length).toFixed(3);
  return `right first ${share(1)}, in the first five ${share(5)}, of a sample of ${queries.length} queries`;
}

/** ms from putting a whole query into the box to the first result. */
function askReadout(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
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
}

/** ms from loading Pagefind to the text of its first result. */
function askPagefind(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const pagefind = await import('/pagefind/pagefind.js' as string);
    const { results } = await pagefind.search(text);
    await results[0]?.data();
    return performance.now() - start;
  }, query);
}

async function openPage(from: Browser, address: string): Promise<Page> {
  const context = await from.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function listen(server: SlowHost['server']): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
