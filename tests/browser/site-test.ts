import path from 'node:path';
import { test as base } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { loadSettings } from '../../src/load/load-settings.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * Playwright's `test` over the built site, which each worker serves on a port of its own. Addresses are relative to the site:
 * `page.goto('quotes/')`.
 */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      const { base } = await loadSettings(ROOT);
      const site = { folder: path.join(ROOT, 'dist'), base };
      await use(await serveSite(site, { host: '127.0.0.1', port: 0 }));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

export { expect } from '@playwright/test';
