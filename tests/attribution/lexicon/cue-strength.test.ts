import { expect, it } from 'vitest';
import { CUE_LEVELS, cueStrength } from '../../../src/attribution/lexicon/cue-strength.ts';

it('a verb of saying is stronger than a verb of belief, that than a verb of motion', () => {
  expect(cueStrength('say')).toBe(CUE_LEVELS.length);
  expect(cueStrength('say')).toBeGreaterThan(cueStrength('think'));
  expect(cueStrength('think')).toBeGreaterThan(cueStrength('walk'));
});

it('a word never met is no cue', () => {
  expect(cueStrength('zzyx')).toBe(0);
});
