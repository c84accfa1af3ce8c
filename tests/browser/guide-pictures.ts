// The pictures of the guide's page “Make it yours”, of a new paper: npm run guide:pictures
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sharp from 'sharp';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { paperFiles } from '../../src/cli/paper-files.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { copyProject, runProgram } from './project-copy.ts';

const TARGET = path.resolve(import.meta.dirname, '../../src/guide/pictures');

/** What an owner sets, by where it is seen: what to look for on the page, and the words beside it. */
type Places = Record<string, string>;

const HOME: Places = {
  '.masthead .home': 'title, or logo',
  '.masthead nav': 'nav',
  '[data-place="top"]': 'components: HomeTop',
  '.colophon': 'footer; without it, description',
};

const ARTICLE: Places = {
  '.masthead': 'components: Header',
  '[data-place="end"]': 'components: ArticleEnd',
  '.colophon': 'components: Footer',
};

const PART = (place: string, words: string) =>
  `<p data-place="${place}" style="border: 1px solid; padding: 0.5rem 1rem; margin-block: 1rem">${words}</p>\n`;

const project = copyProject();
const write = (name: string, text: string) => {
  const file = path.join(project.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};
for (const [name, text] of paperFiles({ title: 'Harbour Post', host: undefined, engine: 'none' })) {
  if (!['package.json', 'src/content.config.ts', 'tsconfig.json'].includes(name)) write(name, text);
}
write('HomeTop.astro', PART('top', 'The ferry runs again from Monday.'));
write('ArticleEnd.astro', PART('end', 'Write to us: desk@paper.example'));
const config =
  paperFiles({ title: 'Harbour Post', host: undefined, engine: 'none' }).get('astro.config.ts') ?? '';
write(
  'astro.config.ts',
  config
    .replace("'@readout-press/readout'", "'./src/integration.ts'")
    .replace(
      /\/\/ components: .*/,
      "components: { HomeTop: './HomeTop.astro', ArticleEnd: './ArticleEnd.astro' },",
    ),
);
try {
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  const home = await serveSite(
    { folder: path.join(project.folder, 'dist'), base: '/' },
    { host: '127.0.0.1', port: 0 },
  );
  const browser = await chromium.launch(await launchOptions());
  mkdirSync(TARGET, { recursive: true });
  await take(browser, home, 'home', HOME);
  await take(browser, `${home}articles/the-bridge-opens/`, 'article', ARTICLE);
  const card = await fetch(`${home}articles/the-bridge-opens.png`);
  await sharp(Buffer.from(await card.arrayBuffer()))
    .resize(640)
    .webp({ quality: 80 })
    .toFile(path.join(TARGET, 'card.webp'));
  await browser.close();
} finally {
  project.remove();
}
process.exit();

/** A picture of a page, with a line around each place and its name beside it. */
async function take(browser: Browser, address: string, name: string, places: Places): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 960, height: 720 },
    colorScheme: 'light',
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate((all) => {
    for (const [selector, words] of Object.entries(all)) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box) throw new Error(`Nothing on the page is ${selector}.`);
      const [left, right] = [Math.max(box.left - 4, 0), Math.min(box.right + 4, innerWidth)];
      const frame = document.createElement('div');
      frame.style.cssText = `position:absolute;left:${left}px;top:${box.top + scrollY - 4}px;width:${right - left}px;height:${box.height + 8}px;box-sizing:border-box;border:2px solid #b3261e;border-radius:4px`;
      const label = document.createElement('b');
      label.textContent = words;
      label.style.cssText =
        'position:absolute;right:-2px;bottom:-2px;background:#b3261e;color:#fff;font:600 13px/1.5 sans-serif;padding:0 6px;white-space:nowrap';
      frame.append(label);
      document.body.append(frame);
    }
  }, places);
  const picture = await page.screenshot({ fullPage: true });
  await sharp(picture)
    .webp({ quality: 80 })
    .toFile(path.join(TARGET, `${name}.webp`));
  await context.close();
}
