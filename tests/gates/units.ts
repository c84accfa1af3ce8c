import type { Gate } from '../../src/cli/gates/gate.ts';
import { type TestRunner, testsOutcome } from './tests-outcome.ts';

/** Vitest over one of the projects of its configuration. */
function vitest(
  project: 'stateless' | 'isolated',
  ...options: string[]
): TestRunner<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }> {
  return {
    command: 'vitest',
    args: ['run', '--project', project, ...options, '--reporter=dot', '--reporter=json'],
    reportTo: (file) => ({ args: [`--outputFile.json=${file}`] }),
    count: ({ numPassedTests, numFailedTests, numPendingTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests,
    }),
  };
}

/** The tests of what computes, and how much of the pure folders they reach. */
export const units: Gate = { name: 'units', run: () => testsOutcome(vitest('stateless', '--coverage')) };

/** The tests of what reads, writes, builds and serves: to count there what is reached would take long, and tell nothing of other processes. */
export const commands: Gate = { name: 'commands', run: () => testsOutcome(vitest('isolated')) };
