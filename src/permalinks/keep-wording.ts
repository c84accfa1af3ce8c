import type { Wording } from '../schema/ledger.ts';

/** All wordings with the one that stands now as the last. Unchanged where it is the last already. */
export function keepWording(wordings: readonly Wording[] = [], text: string, today: string): Wording[] {
  return wordings.at(-1)?.text === text ? [...wordings] : [...wordings, { since: today, text }];
}
