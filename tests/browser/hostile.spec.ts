import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { revision } from '../../src/permalinks/revision.ts';
import { provoke, watchExecutions } from './executions.ts';
import { hostileContent, IMPORTED_TOGETHER, REMOVED, REWORDED, slugOf, vectors } from './hostile-content.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

// The site is built once, by the one worker that runs all of these.
test.describe.configure({ mode: 'default' });

/** How many pages are open at once. */
const TABS = 4;

let project: ProjectCopy;
let home: string;
test.beforeAll(async () => {
  project = copyProject();
  for (const [file, content] of await hostileContent()) {
    const target = path.join(project.folder, 'content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  home = await serveSite(
    { folder: path.join(project.folder, 'dist'), base: '/' },
    { host: '127.0.0.1', port: 0 },
  );
});
test.afterAll(() => project.remove());

test('what keeps watch sees the vectors run where nothing stands against them', async ({ context }) => {
  const seen = await Promise.all(
    vectors.map(async (vector) => {
      const page = await context.newPage();
      const found = watchExecutions(page, home);
      // Some vectors lead away before the page has settled.
      await page.setContent(vector, { waitUntil: 'domcontentloaded' }).catch(() => {});
      found.push(...(await provoke(page)));
      await page.close();
      return found.length > 0;
    }),
  );
  expect(seen.filter(Boolean).length).toBeGreaterThan(vectors.length / 2);
});

test('nothing that was written into the content runs, without any policy', async ({ browser }) => {
  const pages = everyKindOfPage();
  expect(pages.length).toBeGreaterThan(vectors.length);
  expect(await visit(browser, addressesOf(pages))).toEqual([]);
});

// What runs under the policy runs without it as well: pages will do that hold many of the vectors.
test('nothing that was written into the content runs under the pages’ own policy', async ({ browser }) => {
  const pages = withManyVectors();
  expect(pages.length).toBeGreaterThan(vectors.length / IMPORTED_TOGETHER);
  expect(await visit(browser, addressesOf(pages), { bypassCSP: false })).toEqual([]);
});

test('nothing runs that an address brings to the search, without any policy', async ({ browser }) => {
  const keys = ['q', 'speaker', 'kind', 'section', 'medium', 'topic', 'article', 'from', 'to', 'sort'];
  const asQuery = vectors.map(
    (vector) => `quotes/?${new URLSearchParams({ q: vector })}#${encodeURIComponent(vector)}`,
  );
  const everywhere = vectors.map(
    (vector) => `quotes/?${new URLSearchParams(keys.map((key) => [key, vector]))}`,
  );
  // A key has another vector each.
  const mixed = Array.from(
    { length: Math.ceil(vectors.length / keys.length) },
    (_, i) =>
      `quotes/?${new URLSearchParams(keys.map((key, j) => [key, vectors[i * keys.length + j] ?? '']))}`,
  );
  expect(await visit(browser, mixed, { there: searched })).toEqual([]);
  expect(await visit(browser, [...asQuery, ...everywhere], { reach: stepTo, there: searched })).toEqual([]);
});

test('nothing runs that an address brings to an article, or that its ledger remembers, without any policy', async ({
  browser,
}) => {
  const addresses = vectors.flatMap((vector, index) => {
    const article = `articles/${slugOf(index)}/`;
    const words = encodeURIComponent(vector);
    return [
      `${article}?v=${revision(vector)}#${REWORDED}`,
      `${article}?v=${words}#p-${words}:~:text=${words}`,
    ];
  });
  const goOn = async (page: Page) => {
    for (const fragment of [REMOVED, vectors[0] ?? '']) {
      await page.evaluate((hash) => (location.hash = hash), fragment);
    }
  };
  expect(await visit(browser, addresses, { there: goOn })).toEqual([]);
});

/** Every page of the site, but of quotes and of feeds one for each article and speaker. */
function everyKindOfPage(): string[] {
  // What only leads to another page shows none of the content.
  const shown = built('articles/*/quotes/*/index.html').filter(
    (page) => !readFileSync(path.join(project.folder, 'dist', page), 'utf8').includes('http-equiv="refresh"'),
  );
  const quotes = new Map(shown.map((page) => [page.split('/')[1], page]));
  const lists = '{index,404,quotes/**/*,articles/*/index,speakers/**/index,topics/**/index}.html';
  return [...built(lists), ...built('{sitemap-*,feed,speakers/*/feed}.xml'), ...quotes.values()];
}

/** The pages that hold many of the vectors each: lists, and what imports have made. */
function withManyVectors(): string[] {
  return built('{index,404,quotes/**/*,{articles,speakers,topics}/index,articles/imported-*/index}.html');
}

function addressesOf(pages: readonly string[]): string[] {
  return pages.map((file) => file.replace(/index\.html$/, ''));
}

function built(pattern: string): string[] {
  return globSync(pattern, { cwd: path.join(project.folder, 'dist') });
}

/** Comes to an address of the search as Back and Forward do: the page is loaded only at first, or where the browser finds the steps too fast. */
async function stepTo(page: Page, address: string): Promise<void> {
  const isThere =
    page.url().startsWith(`${home}quotes/`) &&
    (await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      return location.href === new URL(to).href;
    }, address));
  if (!isThere) await page.goto(address);
}

/** Waits until the search shows what there is. */
async function searched(page: Page): Promise<void> {
  await page.locator('quote-search:defined:not([aria-busy])').waitFor();
}

/** How a visit goes. */
interface Visit {
  /** Whether the pages' own policy is passed over, which would stop what runs. */
  bypassCSP?: boolean;
  /** Comes to an address, as an absolute one. */
  reach?: (page: Page, address: string) => Promise<unknown>;
  /** What to do there before the page is provoked. */
  there?: (page: Page) => Promise<void>;
}

/** Opens each address and provokes the page. Returns what ran, or could have. */
async function visit(
  browser: Browser,
  addresses: readonly string[],
  { bypassCSP = true, reach = (page, address) => page.goto(address), there = async () => {} }: Visit = {},
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
  const waiting = [...addresses];
  const found = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await context.newPage();
      const seen = watchExecutions(page, home);
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        await reach(page, home + address);
        await there(page);
        seen.push(...(await provoke(page)));
      }
      return seen;
    }),
  );
  await context.close();
  return found.flat();
}
