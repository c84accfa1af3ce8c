import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { HANGING, MISSING } from '../patience.ts';

export default defineConfig({
  testDir: '..',
  globalSetup: './build-sites.ts',
  testMatch: ['browser/*.spec.ts', 'content/*.spec.ts'],
  outputDir: '../../test-results',
  fullyParallel: true,
  timeout: HANGING,
  expect: { timeout: MISSING },
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: await launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
    // They would answer in place of the servers that tests stand in for.
    serviceWorkers: 'block',
  },
});
