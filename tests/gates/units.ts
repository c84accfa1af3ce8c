import type { Gate } from '../../src/cli/gates/gate.ts';
import { type TestRunner, testsOutcome } from './tests-outcome.ts';

const vitest: TestRunner<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }> = {
  command: 'vitest',
  args: ['run', '--coverage', '--reporter=dot', '--reporter=json'],
  reportTo: (file) => ({ args: [`--outputFile.json=${file}`] }),
  count: ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }),
};

/** All Vitest tests, and how much of the pure folders they reach. */
export const units: Gate = { name: 'units', run: () => testsOutcome(vitest) };
