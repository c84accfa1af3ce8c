import type { Gate } from './gate.ts';
import { readoutOutcome } from './readout-outcome.ts';

/**
 * The site, as `readout build` makes it.
 *
 * @param frozen whether ledgers that are out of date fail it; as in CI when left out
 */
export function build(frozen?: boolean): Gate {
  const flags = frozen === undefined ? [] : [frozen ? '--frozen' : '--no-frozen'];
  return { name: 'build', run: () => readoutOutcome(['build', ...flags]) };
}
