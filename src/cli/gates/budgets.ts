import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadSettings } from '../../load/load-settings.ts';
import type { Gate, Outcome } from './gate.ts';
import { readPage } from './read-page.ts';

const { base } = await loadSettings(process.cwd());

/**
 * What an article's page and styles may weigh without its text, and with each character of that: one of nearly five thousand characters
 * arrives in one round trip, ten packets, TCP's first window (RFC 6928). Bytes.
 */
const ARTICLE_BUDGET = { page: 9_700, character: 1 };

/** All scripts that an article loads by itself, none of which it needs to be read. Bytes. */
const SCRIPT_BUDGET = 7_500;

/**
 * What a page names but loads only when a reader asks for it (the search dialog, the difference between two wordings, tools for
 * selected words, a link to copy, what looks after those who follow one, a walk through one voice), and the service worker, which is
 * not of the page. The search is weighed where it is at home, with its index.
 */
const ON_REQUEST =
  /\/(?:search-(?:dialog|page|walk|worker)|word-diff|share-words|permalink-(?:guide|link)|link-versions|voice-walk|as-it-was|service-worker)[.-]/;

/** What a page of the search names but only articles load. */
const OF_ARTICLES =
  /\/(?:share|share-words|permalink-(?:guide|link)|link-versions|as-it-was|voice-walk|word-diff)[.-]/;

/** What the search may weigh, and its whole index, which for a small site is one file, for each character of all articles. Bytes. */
const SEARCH_BUDGET = { program: 42_000, character: 0.6 };

/** How large pages may be, as they travel: compressed with Brotli. */
export const budgets: Gate = {
  name: 'budgets',
  needs: ['build'],
  async run(): Promise<Outcome> {
    // What was renamed or withdrawn has a page, too, but no text.
    const pages = globSync('dist/articles/*/index.html').filter((page) => existsSync(modelOf(page)));
    const articles = weighed(pages, documentSize);
    const scripts = weighed(pages, (file) => scriptSize(file, ON_REQUEST));
    const search = weighed(globSync('dist/quotes/index.html'), searchSize);
    const characters = new Map(pages.map((file) => [file, charactersOf(file)]));
    const all = [...characters.values()].reduce((sum, count) => sum + count, 0);
    const ofArticle = (file: string) =>
      ARTICLE_BUDGET.page + ARTICLE_BUDGET.character * (characters.get(file) ?? 0);
    const over = [
      ...tooHeavy(articles, 'page and styles', ofArticle),
      ...tooHeavy(scripts, 'scripts', () => SCRIPT_BUDGET),
      ...tooHeavy(search, 'search and index', () => SEARCH_BUDGET.program + SEARCH_BUDGET.character * all),
    ];
    return {
      passed: over.length > 0 ? 0 : 1,
      failed: over.length > 0 ? 1 : 0,
      output: over.join('\n'),
      note: `article ${heaviest(articles)} B, its scripts ${heaviest(scripts)} B, search ${heaviest(search)} B`,
    };
  },
};

function weighed(files: readonly string[], size: (file: string) => number): Map<string, number> {
  return new Map(files.map((file) => [file, size(file)]));
}

/** The length of an article's text, in UTF-16 code units. */
function charactersOf(page: string): number {
  return (JSON.parse(readFileSync(modelOf(page), 'utf8')) as { text: string }).text.length;
}

/** The file of an article’s model, by that of its page. */
function modelOf(page: string): string {
  return `${path.dirname(page)}.json`;
}

function tooHeavy(
  sizes: ReadonlyMap<string, number>,
  what: string,
  budgetOf: (file: string) => number,
): string[] {
  return [...sizes].flatMap(([file, size]) => {
    const over = size - Math.round(budgetOf(file));
    return over > 0 ? [`${file}: ${what} weigh ${size} bytes, ${over} too many`] : [];
  });
}

function heaviest(sizes: ReadonlyMap<string, number>): number {
  return Math.max(0, ...sizes.values());
}

function documentSize(file: string): number {
  const html = readFileSync(file);
  const styles = readPage(html.toString()).stylesheets.map((address) => readFileSync(fileOf(address)));
  return compressedSize(Buffer.concat([html, ...styles]));
}

function compressedSize(content: Buffer): number {
  return content.length > 0 ? brotliCompressSync(content).length : 0;
}

/** All code of a page: what stands in it, what it loads, and what that loads, at once or later, workers too. */
function scriptSize(file: string, except = /^$/): number {
  const { code, scripts } = readPage(readFileSync(file, 'utf8'));
  const found = new Set([...scripts.map(fileOf), ...code.flatMap((text) => namedScripts(text))]);
  for (const script of found) {
    // A set hands out what is added while it is walked: imports of imports are found too.
    const named = namedScripts(readFileSync(script, 'utf8'), path.dirname(script));
    for (const other of named) if (!except.test(other)) found.add(other);
  }
  const parts = [Buffer.from(code.join('')), ...[...found].map((script) => readFileSync(script))];
  return parts.reduce((sum, part) => sum + compressedSize(part), 0);
}

function searchSize(file: string): number {
  const index = globSync('dist/search/*/*', { withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = index.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));
  return parts.reduce((sum, part) => sum + compressedSize(part), scriptSize(file, OF_ARTICLES));
}

/** The scripts that built code names: `"./name.js"` from its own folder on, `"/_astro/name.js"` from the host on. */
function namedScripts(code: string, folder = 'dist'): string[] {
  const names = [...code.matchAll(/["'`]((?:\.\.?)?\/[\w./-]+\.js)["'`]/g)].map(([, name = '']) => name);
  const files = names.map((name) => (name.startsWith('/') ? fileOf(name) : path.join(folder, name)));
  return files.filter((named) => existsSync(named));
}

function fileOf(address: string): string {
  return path.join('dist', address.slice(base.length));
}
