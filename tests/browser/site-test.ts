import path from 'node:path';
import { test as base } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { site as settings } from '../../src/site.ts';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');

/**
 * Playwright's `test` over the built site, which each worker serves on a port of its own. Addresses are relative to the site:
 * `page.goto('quotes/')`.
 */
export const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      await use(await serveSite({ folder: DIST, base: settings.base }, { host: '127.0.0.1', port: 0 }));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

export { expect } from '@playwright/test';
