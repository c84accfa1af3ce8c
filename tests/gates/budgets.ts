import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadSettings } from '../../src/load/load-settings.ts';
import type { Gate, Outcome } from './gate.ts';
import { readPage } from './read-page.ts';

const { base } = await loadSettings(process.cwd());

/** An article with all its styles arrives in one round trip: ten packets, TCP's first window (RFC 6928). Bytes. */
const ARTICLE_BUDGET = 14_600;

/** All scripts that an article loads by itself, none of which it needs to be read. Bytes. */
const SCRIPT_BUDGET = 12_000;

/**
 * What a page names but loads only when a reader asks for it (the search dialog, the difference between two wordings),
 * and the service worker, which is not of the page. The search is weighed where it is at home, with its index.
 */
const ON_REQUEST = /\/(?:search-(?:dialog|page|walk|worker)|permalink-diff|service-worker)[.-]/;

/** The search and its whole index, which for a small site is one file. Bytes. */
const SEARCH_BUDGET = 60_000;

/** How large pages may be, as they travel: compressed with Brotli. */
export const budgets: Gate = {
  name: 'budgets',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const pages = globSync('dist/articles/*/index.html');
    const articles = weighed(pages, documentSize);
    const scripts = weighed(pages, (file) => scriptSize(file, ON_REQUEST));
    const search = weighed(globSync('dist/quotes/index.html'), searchSize);
    const over = [
      ...tooHeavy(articles, 'page and styles', ARTICLE_BUDGET),
      ...tooHeavy(scripts, 'scripts', SCRIPT_BUDGET),
      ...tooHeavy(search, 'search and index', SEARCH_BUDGET),
    ];
    if (pages.length === 0) over.push('dist/articles holds no article to weigh.');
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

function tooHeavy(sizes: ReadonlyMap<string, number>, what: string, budget: number): string[] {
  const heavy = [...sizes].filter(([, size]) => size > budget);
  return heavy.map(([file, size]) => `${file}: ${what} weigh ${size} bytes, ${size - budget} too many`);
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
  return parts.reduce((sum, part) => sum + compressedSize(part), scriptSize(file));
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
