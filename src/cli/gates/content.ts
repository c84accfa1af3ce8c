import type { Gate } from './gate.ts';
import { readoutOutcome } from './readout-outcome.ts';

/** Articles, speakers, notes, ledgers and pages without a mistake, as `readout check` finds them. */
export const content: Gate = { name: 'content', run: () => readoutOutcome(['check']) };
