import { defineConfig } from 'vitest/config';
import { readTheme } from './src/load/read-theme.ts';
import { scriptWords } from './src/settings/script-words.ts';
import { virtualPaper } from './src/settings/virtual-paper.ts';
import { virtualSettings } from './src/settings/virtual-settings.ts';
import { settings } from './tests/settings.ts';

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
  'settings',
  'text',
];

export default defineConfig({
  plugins: [virtualSettings(settings), virtualPaper('.', settings, readTheme('.', []))],
  define: scriptWords(settings),
  test: {
    // Property tests run a thousand documents; on a small machine that is busy, five seconds are too few.
    testTimeout: 60_000,
    // So are ten for taking away a whole project.
    hookTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: [`src/{${PURE}}/**/*.ts`],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
