import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/attribution/reported/weights.ts';

it('weights come back as they were packed, rounded to a step', () => {
  const weights = fc.array(fc.integer({ min: -45, max: 45 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(weights, (steps) => {
      const packed = packWeights(
        steps.map((step) => step / 2 + 0.01),
        1,
        0.5,
      );
      expect([...unpackWeights(JSON.parse(JSON.stringify(packed))).values]).toEqual(steps);
    }),
  );
});

it('what is too large is cut off', () => {
  expect([...unpackWeights(packWeights([99, -99], 1, 1)).values]).toEqual([45, -45]);
});

it('packed weights need no escape in JSON', () => {
  const { packed } = packWeights(
    Array.from({ length: 91 }, (_, i) => i - 45),
    1,
    1,
  );
  expect(JSON.stringify(packed)).toHaveLength(93);
});
