import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { site } from '../../src/site.ts';
import type { Gate, Outcome } from './gate.ts';
import { readPage } from './read-page.ts';

/** An article with all its styles arrives in one round trip: ten packets, TCP's first window (RFC 6928). Bytes. */
const ARTICLE_BUDGET = 14_600;

/** All scripts of a page together. Bytes. */
const SCRIPT_BUDGET = 12_000;

/** How large pages may be, as they travel: compressed with Brotli. */
export const budgets: Gate = {
  name: 'budgets',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const articles = weighed(globSync('dist/articles/*/index.html'), documentSize);
    const pages = weighed(globSync('dist/**/*.html'), scriptSize);
    const over = [
      ...tooHeavy(articles, 'page and styles', ARTICLE_BUDGET),
      ...tooHeavy(pages, 'scripts', SCRIPT_BUDGET),
    ];
    if (articles.size === 0) over.push('dist/articles holds no article to weigh.');
    return {
      passed: over.length > 0 ? 0 : 1,
      failed: over.length > 0 ? 1 : 0,
      output: over.join('\n'),
      note: `article ${Math.max(...articles.values())} B, scripts ${Math.max(...pages.values())} B`,
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

function documentSize(file: string): number {
  const html = readFileSync(file);
  const styles = readPage(html.toString()).stylesheets.map((address) => readFileSync(fileOf(address)));
  return brotliCompressSync(Buffer.concat([html, ...styles])).length;
}

function scriptSize(file: string): number {
  const found = new Set(readPage(readFileSync(file, 'utf8')).scripts.map(fileOf));
  for (const script of found) {
    // A set hands out what is added while it is walked: imports of imports are found too.
    for (const imported of importsOf(script)) found.add(imported);
  }
  return [...found].reduce((sum, script) => sum + brotliCompressSync(readFileSync(script)).length, 0);
}

/** Scripts that a built script loads, at once or later: Vite writes them as `"./name.js"`. */
function importsOf(script: string): string[] {
  const imports = readFileSync(script, 'utf8').matchAll(/["'](\.\.?\/[^"']+\.js)["']/g);
  return [...imports].map(([, name]) => path.join(path.dirname(script), name ?? ''));
}

function fileOf(address: string): string {
  return path.join('dist', address.slice(site.base.length));
}
