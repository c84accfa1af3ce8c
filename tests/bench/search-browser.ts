// The first result of a reader on slow 4G who has the page and nothing of the search, in Chromium, over dist, beside
// Pagefind with its own UI over the same records, each a page, and how many answers of both are right:
// npm run bench:search-browser [sizes] [engines]
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { textTable } from '../../src/cli/text-table.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus, placeOf } from './search/make-corpus.ts';
import { type BenchQuery, makeQueries, queryKinds } from './search/make-queries.ts';
import { pagefindFiles } from './search/pagefind-files.ts';
import { type SlowHost, slowHost } from './search/slow-host.ts';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');
/** Queries of each kind that are timed, and those by which answers are judged: a sample of bench:search's. */
const TIMED = 1;
const JUDGED = 40;
/** How often each is timed: the fastest counts, as others on the machine can only make it slower. */
const REPEATS = 3;
const QUERY_SEED = 2031;
/** What is promised: ms until the first result. */
const TARGETS: Record<string, number> = { 10000: 800, 100000: 1_100 };
/** Pagefind compiles WebAssembly, which the site's own policy forbids: it gets a page without one. */
const BARE = '/bare.html';
const BARE_PAGE =
  '<!doctype html><html lang="en"><title>Pagefind</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: "#search" })</script>';
const HEAD = [
  'engine',
  'records',
  'right first',
  'in the first five',
  'kB to the first result',
  'ms, slow 4G',
];

const [sizes = '1000,10000', engines = 'Readout,Pagefind'] = process.argv.slice(2);
const browser = await chromium.launch(await launchOptions());
const rows: string[][] = [];
for (const size of sizes.split(',')) {
  const corpus = makeCorpus(Number(size), 2);
  const timed = makeQueries(corpus, TIMED, QUERY_SEED);
  const judged = makeQueries(corpus, JUDGED, QUERY_SEED);
  if (engines.includes('Readout')) {
    const { files } = await writeIndex(corpus);
    const first = await firstResults(slowHost(DIST, files, new Map()), timed, '/quotes/', askReadout);
    const index = await openIndex(async (name) => files.get(name) as Uint8Array<ArrayBuffer>);
    row('Readout', size, await judge(judged, (query) => placesReadout(index, query)), first);
  }
  if (engines.includes('Pagefind')) {
    const files = await pagefindFiles(corpus);
    files.set(BARE, new TextEncoder().encode(BARE_PAGE));
    const first = await firstResults(slowHost(DIST, new Map(), files), timed, BARE, askPagefind);
    const { server, line } = slowHost(DIST, new Map(), files);
    line.isSlow = false;
    const page = await openPage(browser, (await listen(server)) + BARE);
    row('Pagefind 1.6, its UI', size, await judge(judged, (query) => placesPagefind(page, query)), first);
    await page.context().close();
    server.close();
  }
}
await browser.close();
console.log(
  `Of ${queryKinds.length} kinds of queries, ${JUDGED} each are judged and ${TIMED} timed: the median, each the fastest of ${REPEATS}. Bytes and times count from typing on.`,
);
console.log(textTable(HEAD, rows));

interface First {
  time: number;
  bytes: number;
}

function row(engine: string, size: string, places: readonly number[], { time, bytes }: First): void {
  const share = (most: number) =>
    (places.filter((at) => at > 0 && at <= most).length / places.length).toFixed(3);
  const target = TARGETS[size];
  const goal = engine === 'Readout' && target !== undefined ? ` (≤ ${target})` : '';
  rows.push([engine, size, share(1), share(5), (bytes / 1000).toFixed(1), `${time}${goal}`]);
  console.error(rows.at(-1)?.join('  '));
}

type Ask = (page: Page, query: string) => Promise<number>;

/** Medians over some queries, of each its fastest run: ms until the first result, and bytes. Each query has a browser without anything kept. */
async function firstResults(
  { server, sent }: SlowHost,
  queries: BenchQuery[],
  page: string,
  ask: Ask,
): Promise<First> {
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

/** At which place the right answer to each query comes, from 1; 0 where it does not. */
async function judge(
  queries: readonly BenchQuery[],
  find: (query: string) => Promise<string[]>,
): Promise<number[]> {
  const found: number[] = [];
  for (const { text, place } of queries) found.push(1 + (await find(text)).indexOf(place));
  return found;
}

async function placesReadout(index: SearchIndex, query: string): Promise<string[]> {
  const { results, nearest } = await search(index, { query, limit: 5 });
  return (results.length > 0 ? results : (nearest?.results ?? [])).map(({ record }) => placeOf(record));
}

async function placesPagefind(page: Page, query: string): Promise<string[]> {
  const urls = await page.evaluate(async (typed) => {
    const pagefind = await import('/pagefind/pagefind.js' as string);
    const { results } = await pagefind.search(typed);
    const five: { url: string }[] = await Promise.all(
      results.slice(0, 5).map((result: { data(): Promise<{ url: string }> }) => result.data()),
    );
    return five.map(({ url }) => url);
  }, query);
  return urls.map((url) => placeOf({ id: url.slice(1) }));
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

/** ms from putting a whole query into the box of Pagefind's UI to its first result; or to its saying that there is none. */
function askPagefind(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    const box = document.querySelector('.pagefind-ui__search-input') as HTMLInputElement;
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const result = document.querySelector('.pagefind-ui__result-link');
        const words = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
        if (result === null && !words.startsWith('No results')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    box.focus();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
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
