import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outcome } from '../../src/cli/gates/gate.ts';
import { type Ended, runCommand } from '../../src/cli/gates/run-command.ts';

/** A test runner that writes a report of type `Report`. */
export interface TestRunner<Report> {
  command: string;
  args: readonly string[];
  /** What makes it write its report, as JSON, to a file. */
  reportTo(file: string): { args?: readonly string[]; env?: NodeJS.ProcessEnv };
  count(report: Report): Counts;
}

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The outcome of a gate that runs tests, which are counted one by one. */
export async function testsOutcome<Report>({
  command,
  args,
  reportTo,
  count,
}: TestRunner<Report>): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const extra = reportTo(file);
    const ended = await runCommand(command, [...args, ...(extra.args ?? [])], extra.env);
    // A runner that can't even begin writes no report.
    const none = { passed: 0, failed: 0, skipped: 0 };
    return outcome(existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : none, ended);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcome({ passed, failed, skipped }: Counts, { code, output }: Ended): Outcome {
  return {
    passed,
    // Coverage below its threshold, or a file that can't be loaded, fails a run without a failed test.
    failed: Math.max(failed, code === 0 ? 0 : 1),
    output,
    note: `${passed + failed} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  };
}
