import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { readTheme } from './src/load/read-theme.ts';
import { scriptWords } from './src/settings/script-words.ts';
import { virtualPaper } from './src/settings/virtual-paper.ts';
import { virtualSettings } from './src/settings/virtual-settings.ts';
import { HANGING, MISSING } from './tests/patience.ts';
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

/** The tests of these, and of what is like them, leave nothing behind: they can follow one another in a process that has loaded everything once. */
const STATELESS = `tests/{${[...PURE, 'client', 'collation', 'components', 'import', 'layouts', 'locales', 'styles']}}/**/*.test.ts`;

export default defineConfig({
  plugins: [virtualSettings(settings), virtualPaper('.', settings, readTheme('.', []))],
  define: scriptWords(settings),
  test: {
    testTimeout: HANGING,
    hookTimeout: HANGING,
    expect: { poll: { timeout: MISSING } },
    // By default one processor would be left free.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'stateless', include: [STATELESS], isolate: false } },
      { extends: true, test: { name: 'isolated', include: ['tests/**/*.test.ts'], exclude: [STATELESS] } },
    ],
    coverage: {
      provider: 'v8',
      include: [`src/{${PURE}}/**/*.ts`],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
