import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadSettings } from '../../load/load-settings.ts';
import { serveSite } from '../serve-site.ts';
import type { Gate, Outcome } from './gate.ts';
import { launchOptions } from './launch-options.ts';

/** The width to which WCAG 2.2, 1.4.10, wants a page to flow without sideways scrolling. CSS pixels. */
const NARROWEST = 320;

/** Can everybody read it: a page of each kind in a browser, by light and by dark, on the narrowest screen. */
export const access: Gate = {
  name: 'access',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const options = await launchOptions().catch((error: unknown) =>
      String(error instanceof Error ? error.message : error),
    );
    if (typeof options === 'string') return { passed: 0, failed: 0, output: '', note: `not run: ${options}` };
    const pages = onePerKind();
    const { base } = await loadSettings(process.cwd());
    const served = new AbortController();
    const at = { host: '127.0.0.1', port: 0, signal: served.signal };
    const site = await serveSite({ folder: 'dist', base }, at);
    const browser = await chromium.launch(options);
    try {
      const problems: string[] = [];
      for (const path of pages) problems.push(...(await problemsOf(browser, site, path)));
      const failed = problems.length > 0 || pages.length === 0 ? 1 : 0;
      return {
        passed: 1 - failed,
        failed,
        output: problems.join('\n'),
        note: `${pages.length} kinds of pages`,
      };
    } finally {
      await browser.close();
      served.abort();
    }
  },
};

/** Whether a page only leads to another: nobody reads it. */
function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** The first page of each kind, from the home page on: a kind is where a page lies, and how deep. */
function onePerKind(): string[] {
  const paths = globSync('**/*.html', { cwd: 'dist' })
    .filter((file) => !leadsOn(path.join('dist', file)))
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  const kinds = Map.groupBy(paths, (each) => {
    const parts = each.split('/');
    return `${parts[0]} ${parts.length}`;
  });
  return [...kinds.values()].map(([first = '']) => first);
}

async function problemsOf(browser: Browser, site: string, path: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site + path);
  problems.push(...(await violations(new AxeBuilder({ page }))));
  await page.emulateMedia({ colorScheme: 'dark' });
  problems.push(...(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))));
  if (await isWider(page)) problems.push(`does not fit a screen of ${NARROWEST} pixels`);
  await context.close();
  return problems.map((problem) => `/${path}: ${problem}`);
}

/** What axe finds amiss, a line for each element. */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const results = await builder.analyze();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
}

async function isWider(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: NARROWEST, height: 640 });
  return page.evaluate((width) => document.documentElement.scrollWidth > width, NARROWEST);
}
