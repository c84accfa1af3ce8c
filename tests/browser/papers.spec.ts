import { cpSync, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { axeFindings } from './axe-findings.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

/** Papers that are in no English at all, with people whom nobody knows. */
const PAPERS = [
  {
    name: 'german',
    settings: `title: 'Der Wieksander Bote', description: 'Nachrichten vom Hafen.', language: 'de'`,
    direction: 'ltr',
    article: 'articles/faehre-faehrt-wieder/',
    speaker: 'speakers/silke-aurich/',
    searched: 'Genossenschaften',
    found: /^\d Treffer für „Genossenschaften“\. Gelesen: „Genossenschaften“ als „Genossenschaft“\.$/,
    hasCards: true,
  },
  {
    name: 'arabic',
    settings: `title: 'المرفأ', description: 'أخبار الميناء.', language: 'ar'`,
    direction: 'rtl',
    article: 'articles/abbara-taud/',
    speaker: 'speakers/salma-darwini/',
    searched: 'رصيف',
    found: /^\d نتائج عن «رصيف»\.$/,
    hasCards: false,
  },
] as const;

/** Words that only an English interface says. */
const ENGLISH = /\b(?:the|of|and|by|search|quotes?|speakers?|share|copy|show|notes?|with|from|this|read)\b/i;

for (const paper of PAPERS) {
  test.describe(`the ${paper.name} paper`, () => {
    test.describe.configure({ mode: 'default' });
    let project: ProjectCopy;
    let home = '';

    test.beforeAll(async () => {
      project = copyProject();
      cpSync(path.resolve(import.meta.dirname, '../fixtures/papers', paper.name), project.folder, {
        recursive: true,
      });
      const config = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';
export default defineConfig({ site: 'https://paper.example', integrations: [readout({ ${paper.settings} })] });
`;
      writeFileSync(path.join(project.folder, 'astro.config.ts'), config);
      await runProgram(project.folder, ['src/readout.js', 'build']);
      const site = { folder: path.join(project.folder, 'dist'), base: '/' };
      home = await serveSite(site, { host: '127.0.0.1', port: 0 });
    });
    test.afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

    /** One page of each kind, from the home page on. */
    function kinds(): string[] {
      const [quote = ''] = globSync(`${paper.article}quotes/*/`, { cwd: path.join(project.folder, 'dist') });
      const [topic = ''] = globSync('topics/*/', { cwd: path.join(project.folder, 'dist') });
      return [
        '',
        paper.article,
        'articles/',
        'quotes/',
        `${quote}/`,
        'speakers/',
        paper.speaker,
        'topics/',
        `${topic}/`,
        'about/attribution/',
        '404.html',
      ];
    }

    for (const [width, colorScheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ] as const) {
      test(`is in its language, fits and can be read by everybody, ${width} pixels wide, ${colorScheme}`, async ({
        browser,
      }) => {
        const page = await openWith(browser, width, colorScheme);
        for (const address of kinds()) {
          await page.goto(home + address);
          expect([address, await page.locator('html').getAttribute('dir')]).toEqual([
            address,
            paper.direction === 'rtl' ? 'rtl' : null,
          ]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect([address, Math.max(0, wide)]).toEqual([address, 0]);
          const said = await page.evaluate(() => {
            const copy = document.body.cloneNode(true) as HTMLElement;
            for (const other of copy.querySelectorAll('script, style, code, textarea, .address'))
              other.remove();
            return copy.textContent;
          });
          expect([address, ENGLISH.exec(said)?.[0]]).toEqual([address, undefined]);
          expect([address, await axeFindings(page)]).toEqual([address, []]);
        }
        await page.context().close();
      });
    }

    test('fits with letters twice as large, 320 pixels wide', async () => {
      test.setTimeout(120_000);
      const options = await launchOptions();
      const large = await chromium.launch({
        ...options,
        args: [...(options.args ?? []), '--blink-settings=defaultFontSize=32'],
      });
      const page = await large.newPage({ viewport: { width: 320, height: 800 } });
      for (const address of kinds()) {
        await page.goto(home + address);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `/${address}`).toBe(320);
      }
      await large.close();
    });

    test('is searched in its language, with another form of a word', async ({ page }) => {
      await page.goto(`${home}quotes/`);
      await page.locator('#quote-q').pressSequentially(`${paper.searched} `);
      await expect(page.locator('[data-part=status]')).toHaveText(paper.found);
      await expect(page.locator('.hit mark').first()).toBeVisible();
    });

    test(paper.hasCards ? 'has cards' : 'tells of no card that would be empty', async ({ page }) => {
      await page.goto(home + paper.article);
      await expect(page.locator('meta[property="og:image"]')).toHaveCount(paper.hasCards ? 1 : 0);
      const card = path.join(project.folder, 'dist', `${paper.article.slice(0, -1)}.png`);
      expect(existsSync(card)).toBe(paper.hasCards);
    });
  });
}

async function openWith(browser: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  return context.newPage();
}
