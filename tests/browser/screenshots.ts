// Pictures of every kind of page, to be looked at by a person: npm run screenshots [folder], after a build.
import { globSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { site } from '../../src/site.ts';
import { launchOptions } from './browser.ts';

const WIDTHS = [1440, 768, 320];

const LOOKS: Record<string, BrowserContextOptions & { media?: 'print' }> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { media: 'print' },
};

/** One page of each kind: its name, and where it is from the home page on. */
const PAGES: Record<string, string> = {
  home: '',
  article: firstPage('articles/*/'),
  quotes: 'quotes/',
  search: 'quotes/?q=ceasefire',
  quote: firstPage('articles/*/quotes/*/'),
  speakers: 'speakers/',
  speaker: firstPage('speakers/*/'),
  topic: firstPage('topics/*/'),
  'not-found': '404.html',
};

const folder = process.argv[2] ?? 'screenshots';
const home = await serveSite(
  { folder: path.resolve('dist'), base: site.base },
  { host: '127.0.0.1', port: 0 },
);
const browser = await chromium.launch(await launchOptions());
for (const width of WIDTHS) {
  for (const [look, { media = 'screen', ...options }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.emulateMedia({ media });
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(new URL(address, home).href, { waitUntil: 'networkidle' });
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`), fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
console.log(`${WIDTHS.length * Object.keys(LOOKS).length * Object.keys(PAGES).length} pictures in ${folder}`);
process.exit();

/** The first page, by the alphabet, that a pattern of folders fits. */
function firstPage(pattern: string): string {
  return (
    globSync(`${pattern}index.html`, { cwd: 'dist' })
      .sort()[0]
      ?.replace(/index\.html$/, '') ?? ''
  );
}
