import type { Gate, Outcome } from './gate.ts';

/** How many gates run side by side: the small machines that check changes have two cores. */
const SIDE_BY_SIDE = 2;

/** How many tests passed and failed, over all gates. */
export interface Totals {
  passed: number;
  failed: number;
  /** How many gates lack what they need to run, such as a browser. */
  notRun: number;
}

/**
 * Runs all gates, also after a failure, each as soon as those before it have ended, and reports each when it ends.
 *
 * @param gates in the order in which to begin them
 * @param print takes a report: the gate's line, and after a failure its whole output
 */
export async function runGates(gates: readonly Gate[], print: (report: string) => void): Promise<Totals> {
  const waiting = [...gates];
  const running = new Map<string, Promise<string>>();
  const ended = new Map<string, Outcome>();

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ after = [], needs = [] }) =>
      [...after, ...needs].every((name) => ended.has(name)),
    );
    if (next >= 0 && running.size < SIDE_BY_SIDE) {
      const [gate] = waiting.splice(next, 1) as [Gate];
      running.set(gate.name, begin(gate));
    } else if (running.size > 0) {
      running.delete(await Promise.race(running.values()));
    } else {
      throw new Error(
        `These gates wait for gates that there are not: ${waiting.map(({ name }) => name).join(', ')}`,
      );
    }
  }
  return total([...ended.values()]);

  async function begin(gate: Gate): Promise<string> {
    const start = performance.now();
    const unmet = (gate.needs ?? []).filter((name) => ended.get(name)?.failed !== 0);
    const outcome = unmet.length > 0 ? notRun(unmet) : await gate.run().catch(broken);
    ended.set(gate.name, outcome);
    print(report(gate.name, outcome, performance.now() - start));
    return gate.name;
  }
}

function notRun(unmet: readonly string[]): Outcome {
  return { passed: 0, failed: 1, output: '', note: `not run, for it needs: ${unmet.join(', ')}` };
}

function broken(error: unknown): Outcome {
  return {
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** @param duration in milliseconds */
function report(name: string, { passed, failed, output, note = '' }: Outcome, duration: number): string {
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
  const seconds = `${(duration / 1000).toFixed(1)} s`;
  const line = `${mark} ${name.padEnd(10)} ${seconds.padStart(7)}  ${note}`.trimEnd();
  return failed > 0 && output.trim() !== '' ? `${line}\n\n${output.trimEnd()}\n` : line;
}

function total(outcomes: readonly Outcome[]): Totals {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    notRun: outcomes.filter(({ passed, failed }) => passed === 0 && failed === 0).length,
  };
}
