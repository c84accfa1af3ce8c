import { test as base } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { builtPaper } from './paper.ts';

/** A site as a build has made it. */
export interface BuiltSite {
  /** Its folder, as an absolute path. */
  folder: string;
  /** The path under which it stands, slash at both ends. */
  base: string;
}

/**
 * Playwright's `test` over the fixture paper, or another site that a file names with `test.use({ tested })`, which each worker serves on a
 * port of its own. Addresses are relative to the site: `page.goto('quotes/')`.
 */
export const test = base.extend<object, { tested: BuiltSite; site: string }>({
  tested: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    ({}, use) => use({ folder: builtPaper(), base: '/' }),
    { scope: 'worker', option: true },
  ],
  site: [
    async ({ tested }, use) => use(await serveSite(tested, { host: '127.0.0.1', port: 0 })),
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

export { expect } from '@playwright/test';
