import type { Span } from '../passage.ts';

/** The places in runs without a gap. */
export function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && place === (run.at(-1) ?? 0) + 1) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** The run nearest to `at`; of two equally near the first. */
export function nearestRun(places: readonly number[], at: number): readonly number[] {
  const gap = (run: readonly number[]) =>
    Math.min(Math.abs((run[0] ?? at) - at), Math.abs((run.at(-1) ?? at) - at));
  return runsOf(places).reduce((best, run) => (gap(run) < gap(best) ? run : best));
}

/** From the first to the last of a run, in code units of the text. */
export function spanOf(units: readonly Span[], run: readonly number[]): Span {
  return { start: units[run[0] ?? 0]?.start ?? 0, end: units[run.at(-1) ?? 0]?.end ?? 0 };
}
