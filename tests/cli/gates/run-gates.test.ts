import { describe, expect, test } from 'vitest';
import type { Gate, Outcome } from '../../../src/cli/gates/gate.ts';
import { runGates } from '../../../src/cli/gates/run-gates.ts';

const passing: Outcome = { passed: 1, failed: 0, output: 'quiet' };
const failing: Outcome = { passed: 2, failed: 1, output: 'what went wrong' };

function gate(name: string, outcome: Outcome | Error, rest: Partial<Gate> = {}): Gate {
  const run = async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { name, run, ...rest };
}

/** Runs gates and takes down what is printed, with the durations left out. */
async function reportsOf(gates: Gate[]) {
  const reports: string[] = [];
  const totals = await runGates(gates, (report) => reports.push(report.replace(/ +\d+\.\d s/, '')));
  return { totals, reports };
}

describe('running gates', () => {
  test('reports one line for a gate that passes, and the whole output of one that fails', async () => {
    const { reports } = await reportsOf([gate('a', passing), gate('b', failing)]);
    expect(reports).toEqual(['✓ a', '✗ b\n\nwhat went wrong\n']);
  });

  test('marks a gate that had nothing to run with', async () => {
    const { reports, totals } = await reportsOf([
      gate('a', { passed: 0, failed: 0, output: '', note: 'no Java' }),
    ]);
    expect(totals).toEqual({ passed: 0, failed: 0, notRun: 1 });
    expect(reports).toEqual(['– a  no Java']);
  });

  test('adds up the tests of all gates', async () => {
    const { totals } = await reportsOf([gate('a', passing), gate('b', failing), gate('c', passing)]);
    expect(totals).toEqual({ passed: 4, failed: 1, notRun: 0 });
  });

  test('goes on after a gate that breaks down, which counts as failed', async () => {
    const { totals, reports } = await reportsOf([
      gate('a', new Error('no such command')),
      gate('b', passing),
    ]);
    expect(totals).toEqual({ passed: 1, failed: 1, notRun: 0 });
    expect(reports[0]).toContain('no such command');
  });

  test('runs a gate after those it follows, even if they failed', async () => {
    const { reports } = await reportsOf([gate('a', passing, { after: ['b'] }), gate('b', failing)]);
    expect(reports.map((report) => report.slice(0, 3))).toEqual(['✗ b', '✓ a']);
  });

  test('counts a gate as failed if one that it needs has failed', async () => {
    const { totals, reports } = await reportsOf([gate('a', failing), gate('b', passing, { needs: ['a'] })]);
    expect(reports[1]).toBe('✗ b  not run, for it needs: a');
    expect(totals).toEqual({ passed: 2, failed: 2, notRun: 0 });
  });

  test('never runs more than two at once', async () => {
    let running = 0;
    let most = 0;
    const run = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return passing;
    };
    await reportsOf(['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, run })));
    expect(most).toBe(2);
  });

  test('says which gates wait for one that there is not', async () => {
    await expect(reportsOf([gate('a', passing, { after: ['z'] })])).rejects.toThrow(
      'These gates wait for gates that there are not: a',
    );
  });
});
