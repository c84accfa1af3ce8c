import type { Gate } from '../../src/cli/gates/gate.ts';
import { type TestRunner, testsOutcome } from './tests-outcome.ts';

const playwright: TestRunner<{
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}> = {
  command: 'playwright',
  args: ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'dot,json'],
  // Its workers get a setting of their own for colours and would warn of ours.
  reportTo: (file) => ({ env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: undefined } }),
  count: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/** What a reader does, in a real Chromium over a paper of fixtures, and axe on every page; some of it over the articles of this one, too. */
export const browser: Gate = { name: 'browser', after: ['build'], run: () => testsOutcome(playwright) };
