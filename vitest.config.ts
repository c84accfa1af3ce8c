import { defineConfig } from 'vitest/config';

/** The folders that compute: no file system, no framework, so nothing to excuse an untested line. */
const PURE = [
  'annotations',
  'article',
  'attribution',
  'feed',
  'interop',
  'markdown',
  'message',
  'permalinks',
  'schema',
  'search',
  'text',
];

export default defineConfig({
  test: {
    // Property tests run a thousand documents; on a small machine that is busy, five seconds are too few.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: [`src/{${PURE}}/**/*.ts`],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
