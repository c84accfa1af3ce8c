// Where the first sentence of each article begins and ends, in CSS pixels from the top, on the screens that matter:
//
//   npm run build && npm run bench:first-sentence [-- folder of another built site …]
//
// Of dist, and of the articles that are hard to lay out, one of which has sixteen speakers; or of the folders alone. What does not end
// within the first screen is marked.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { loadSettings } from '../../src/load/load-settings.ts';
import { FIRST_SCREENS, firstSentence } from '../browser/first-sentence.ts';
import { startStressSite } from '../browser/stress-site.ts';

const given = process.argv.slice(2);
const stress = given.length === 0 ? await startStressSite() : null;
const { base } = await loadSettings(process.cwd());
const folders = stress ? ['dist', stress.dist] : given;

const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage();
const screens = FIRST_SCREENS.map(([width, height]) => `${width} × ${height}`.padStart(13));
console.log(['article'.padEnd(40), ...screens].join('  '));
let below = 0;
for (const folder of folders) {
  const at = folder === stress?.dist ? '/' : base;
  const home = await serveSite({ folder: path.resolve(folder), base: at }, { host: '127.0.0.1', port: 0 });
  for (const slug of articlesIn(folder)) {
    const figures: string[] = [];
    for (const [width, height] of FIRST_SCREENS) {
      await page.setViewportSize({ width, height });
      await page.goto(`${home}articles/${slug}/`);
      const { begins, ends } = await firstSentence(page);
      if (ends >= height) below += 1;
      figures.push(`${begins.toFixed(0)}–${ends.toFixed(0)}${ends < height ? ' ' : '!'}`.padStart(13));
    }
    console.log([slug.padEnd(40), ...figures].join('  '));
  }
}
await browser.close();
stress?.remove();
console.log(below === 0 ? 'All end within the first screen.' : `${below} end below the first screen.`);
process.exit();

/** The slugs of the articles, by the alphabet, without those that lead to another. */
function articlesIn(folder: string): string[] {
  return globSync('articles/*/index.html', { cwd: folder })
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('data-article='))
    .map((file) => path.basename(path.dirname(file)))
    .sort();
}
