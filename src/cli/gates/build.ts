import type { Gate } from './gate.ts';
import { readoutOutcome } from './readout-outcome.ts';

export interface HowToBuild {
  /** Whether ledgers that are out of date fail it; as in CI when left out. */
  frozen?: boolean | undefined;
  /** Whether a paper without an article is one. */
  allowEmpty?: boolean | undefined;
}

/** The site, as `readout build` makes it. */
export function build({ frozen, allowEmpty = false }: HowToBuild): Gate {
  const flags = [
    ...(frozen === undefined ? [] : [frozen ? '--frozen' : '--no-frozen']),
    ...(allowEmpty ? ['--allow-empty'] : []),
  ];
  return { name: 'build', run: () => readoutOutcome(['build', ...flags]) };
}
