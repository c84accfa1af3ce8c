import { expect, test } from 'vitest';
import { seededRandom } from '../bench/seeded-random.ts';
import { followHistory, type Outcome } from './follow-history.ts';
import { KINDS } from './histories.ts';

/** How many histories of each kind are followed. */
const HISTORIES = 24;

test.for(Object.entries(KINDS))('links hold through %s', ([, { make, kept, alone }]) => {
  const histories = Array.from({ length: HISTORIES }, (_, seed) => make(seededRandom(seed)));
  const followed = (save: 'every' | 'never') =>
    shares(histories.map((history) => followHistory(history, save)));
  const saved = followed('every');
  const unsaved = followed('never');
  expect(saved.wrong).toBeLessThanOrEqual(kept.wrong);
  expect(saved.lost).toBeLessThanOrEqual(kept.lost);
  expect(unsaved.wrong).toBeLessThanOrEqual(alone.wrong);
  expect(unsaved.lost).toBeLessThanOrEqual(alone.lost);
});

/** Links of each thousand that came out wrong, or were lost. */
function shares(outcomes: readonly Outcome[]): { wrong: number; lost: number } {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  const all = sum(({ right, wrong, lost }) => right + wrong + lost);
  return {
    wrong: Math.round((1000 * sum(({ wrong }) => wrong)) / all),
    lost: Math.round((1000 * sum(({ lost }) => lost)) / all),
  };
}
