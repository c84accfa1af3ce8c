import { expect, test } from 'vitest';
import { shareOf } from '../../src/attribution/models.ts';
import { pronounFeatureNames } from '../../src/attribution/names/link-pronouns.ts';
import pronouns from '../../src/attribution/names/pronoun-model.json' with { type: 'json' };
import { speakerFeatureNames } from '../../src/attribution/speech/features.ts';
import speakers from '../../src/attribution/speech/model.json' with { type: 'json' };

test('models are read with the features that they have learnt from, in the same order', () => {
  expect(speakers.features).toEqual(speakerFeatureNames);
  expect(pronouns.features).toEqual(pronounFeatureNames);
});

test('a share is that of the last step reached, of the first below it, and the number itself without steps', () => {
  const curve = [
    [0.4, 0.3],
    [0.8, 0.9],
  ] as const;
  expect([0.2, 0.4, 0.79, 0.8, 1].map((number) => shareOf(curve, number))).toEqual([0.3, 0.3, 0.3, 0.9, 0.9]);
  expect(shareOf([], 0.7)).toBe(0.7);
});
