// Pictures to be looked at by a person, after a build: npm run screenshots [folder] [words in their names]
//
// Every kind of page, and articles that are hard to lay out, at every width and look; printed pages as PDF.
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { loadSettings } from '../../src/load/load-settings.ts';
import { startStressSite, stressArticles } from './stress-site.ts';

/** In CSS pixels; a screen of 1440 enlarged to 200 % has 720 of them, each of two of its own. */
const SCREENS: Record<string, BrowserContextOptions> = {
  ...Object.fromEntries(
    [1440, 1024, 768, 390, 320].map((width) => [width, { viewport: { width, height: 900 } }]),
  ),
  zoomed: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};

const LOOKS: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};

const PAPER = ['A4', 'Letter'] as const;

const [folder = 'screenshots', words = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const stress = await startStressSite();
const { base } = await loadSettings(process.cwd());
const built = { folder: path.resolve('dist'), base };
const home = await serveSite(built, { host: '127.0.0.1', port: 0 });
const pages = new Map([
  ...Object.entries(pageOfEachKind()).map(([name, address]) => [name, new URL(address, home).href] as const),
  ...stressArticles.map((slug) => [slug, `${stress.home}articles/${slug}/`] as const),
]);

const browser = await chromium.launch(await launchOptions());
let taken = 0;
for (const [screen, size] of Object.entries(SCREENS)) {
  for (const [look, colours] of Object.entries(LOOKS)) {
    await eachPage({ ...size, ...colours }, `${screen}-${look}.png`, (page, file) =>
      page.screenshot({ path: file, fullPage: true }),
    );
  }
}
for (const format of PAPER) {
  await eachPage({}, `${format}.pdf`, (page, file) => page.pdf({ path: file, format }));
}
await browser.close();
stress.remove();
console.log(`${taken} pictures in ${folder}`);
process.exit();

async function eachPage(
  options: BrowserContextOptions,
  ending: string,
  take: (page: Page, file: string) => Promise<unknown>,
): Promise<void> {
  const wanted = [...pages].filter(([name]) => `${name}-${ending}`.includes(words));
  if (wanted.length === 0) return;
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  for (const [name, address] of wanted) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await take(page, path.join(folder, `${name}-${ending}`));
    taken += 1;
  }
  await context.close();
}

/** Where each is from the home page on. */
function pageOfEachKind(): Record<string, string> {
  return {
    home: '',
    article: firstPage('articles/*/'),
    quotes: 'quotes/',
    search: 'quotes/?q=ceasefire',
    quote: firstPage('articles/*/quotes/*/'),
    speakers: 'speakers/',
    speaker: firstPage('speakers/*/'),
    topic: firstPage('topics/*/'),
    guide: 'guide/',
    'not-found': '404.html',
  };
}

/** The first page, by the alphabet, that a pattern of folders fits and that leads to no other. */
function firstPage(pattern: string): string {
  return (
    globSync(`${pattern}index.html`, { cwd: 'dist' })
      .sort()
      .find((file) => !readFileSync(path.join('dist', file), 'utf8').includes('http-equiv="refresh"'))
      ?.replace(/index\.html$/, '') ?? ''
  );
}
